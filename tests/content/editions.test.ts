import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Edition, thaw, totalsOf } from '#src/cost/finding/edition.ts';
import { MODEL_VERSION } from '#src/cost/book/model-version.ts';
import { library } from '#src/library/library.ts';

// Links keep their figures: every edition that was published lies in public/data/editions/.

const EDITIONS = new URL('../../public/data/editions/', import.meta.url);
const present = library().book;
const files = readdirSync(EDITIONS);

test('at least one edition is kept', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (file) => {
  const data: Edition = JSON.parse(readFileSync(new URL(file, EDITIONS), 'utf8'));
  const edition = file.slice(0, -'.json'.length);
  const book = thaw(data, edition, present)?.book;

  test('is the edition its name says', () => {
    expect(book?.edition).toBe(edition);
  });

  test.runIf(data.modelVersion === MODEL_VERSION)(
    'its links come to what was recorded: else raise MODEL_VERSION, as the formulas have changed',
    () => {
      for (const { query, totals } of data.recorded)
        for (const [approach, total] of Object.entries(totalsOf(query, book ?? present)))
          expect(total ?? -1, `${query}, ${approach}`).toBeCloseTo(
            totals[approach as keyof typeof totals] ?? -1,
            4,
          );
    },
  );
});
