import { describe, expect, test } from 'vitest';
import { studyPath } from '#src/evidence/address.ts';
import { library } from '#src/library/library.ts';
import { readSite } from './site.ts';

const { pages } = readSite('dist');
const studies = [...library().studies];

describe.each(studies.filter(([, { figures }]) => figures))('the page of %s', (id, study) => {
  const page = pages.find(({ path }) => path === studyPath(id));

  test.each(study.figures ?? [])('shows $id with every number in its table', (figure) => {
    const $ = page?.$;
    const rows = $?.(`#figure-${figure.id} tbody tr:has(th[scope="row"])`);
    expect(rows?.map((_, row) => $?.(row).find('th').text().trim()).get()).toEqual(
      figure.groups.flatMap(({ bars }) => bars.map(({ label }) => label)),
    );
    const numbers = rows?.map((_, row) => $?.(row).find('td:last-child').text()).get() ?? [];
    expect(numbers.map((number) => Number(/−?[\d.]+/.exec(number)?.[0].replace('−', '-')))).toEqual(
      figure.groups.flatMap(({ bars }) => bars.map(({ value }) => value)),
    );
  });

  test.each(study.figures ?? [])('labels $id as second-hand if it is', ({ id, status }) => {
    const label = page?.$(`#figure-${id} .second-hand`).text();
    expect(/second-hand/i.test(label ?? '')).toBe(status === 'second-hand');
  });
});
