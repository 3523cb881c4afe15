import { expect, test } from 'vitest';
import { study } from '#src/library/evidence.ts';
import { readSite } from './site.ts';

test('the figure that the home page opens with has the bars and the numbers of the study', () => {
  const [figure] = study('ovadia-2024').figures ?? [];
  const home = readSite('dist').pages.find(({ path }) => path === '/');
  const rows = home?.$('.opening tbody tr').get() ?? [];
  const text = (row: (typeof rows)[number], of: string) => home?.$(row).find(of).text().trim();
  expect(rows.map((row) => [text(row, 'th'), Number(text(row, 'td'))])).toEqual(
    figure?.groups[0]?.bars.map(({ label, value }) => [label, value]),
  );
  expect(home?.$('.opening .best th').text()).toBe('RAG');
  expect(home?.$('.opening figcaption').text()).toContain(`All ${figure?.groups.length} models`);
});
