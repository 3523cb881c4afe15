import { describe, expect, test } from 'vitest';
import type { Study } from '#src/evidence/study.ts';
import { printedNumbers } from './printed-numbers.ts';
import { library } from '#src/library/library.ts';

const studies: ReadonlyMap<string, Study> = library().studies;
const findings = [...studies.values()].flatMap((study) =>
  study.findings.map((finding) => ({ key: `${study.id}#${finding.id}`, study, finding })),
);

describe.each([...studies.values()])('the study $id', ({ setup, findings, caveats }) => {
  test('tells how it was done, what was found and where it ends, in sentences', () => {
    for (const text of [setup, ...findings.map(({ statement }) => statement), ...caveats])
      expect(text).toMatch(/^[“\p{Lu}\d].*[.”]$/su);
    expect(findings.length).toBeGreaterThan(0);
    expect(caveats.length).toBeGreaterThan(0);
  });
});

test.each(findings)('$key names the model it speaks of', ({ finding: { statement } }) => {
  expect(statement).not.toMatch(/\bone model\b/i);
});

test.each(findings.filter(({ finding }) => finding.value))(
  '$key prints the number it carries as data',
  ({ finding: { statement, value } }) => {
    expect(printedNumbers(statement)).toContain(Math.abs(value?.number ?? Number.NaN));
  },
);

test.each(findings.filter(({ finding }) => finding.status === 'second-hand'))(
  '$key names where a second-hand number was read',
  ({ finding: { locator } }) => {
    expect(locator).toMatch(/notes?|quot|summar|write-ups|extracted|cop(y|ies)|reported|others/);
  },
);

test.each(findings.filter(({ finding }) => finding.status === 'computed-here'))(
  '$key says what it was computed from',
  ({ finding: { locator } }) => {
    expect(locator).toMatch(/^(computed|counted|averaged) from /);
  },
);
