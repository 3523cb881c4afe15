import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { studySchema } from '#src/evidence/schema/study.ts';
import { readSite } from './site.ts';

test('the figure that the home page opens with has the bars and the numbers of the study', () => {
  const file = new URL('../../content/studies/ovadia-2024.yaml', import.meta.url);
  const [figure] = studySchema.parse(parse(readFileSync(file, 'utf8'))).figures ?? [];
  const home = readSite('dist').pages.find(({ path }) => path === '/');
  const rows = home?.$('.opening tbody tr').get() ?? [];
  const text = (row: (typeof rows)[number], of: string) => home?.$(row).find(of).text().trim();
  expect(rows.map((row) => [text(row, 'th'), Number(text(row, 'td'))])).toEqual(
    figure?.groups[0]?.bars.map(({ label, value }) => [label, value]),
  );
  expect(home?.$('.opening .best th').text()).toBe('RAG');
  expect(home?.$('.opening figcaption').text()).toContain(`All ${figure?.groups.length} models`);
});
