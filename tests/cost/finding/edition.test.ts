import { describe, expect, test } from 'vitest';
import { readAddress } from '#src/cost/question/address.ts';
import type { CostBook } from '#src/cost/book/book.ts';
import { freeze, thaw, totalsOf } from '#src/cost/finding/edition.ts';
import { INPUT_IDS, type InputId } from '#src/cost/book/input.ts';
import { exactly } from '#src/cost/book/range.ts';
import { BOOK } from '../scenarios.ts';

const LINK = 'requests=7000&horizon=36';

/** What a reader’s browser gets: the kept edition after its way through a file. */
const kept = (book: CostBook): unknown => JSON.parse(JSON.stringify(freeze(book)));

/** The book a year on: token prices twice as high, under another name. */
const NEXT_YEAR: CostBook = {
  ...BOOK,
  edition: '2027-11-22-0a1b2c3d',
  models: BOOK.models.map((model) => ({
    ...model,
    sets: {
      ...model.sets,
      ...(model.sets['price-in'] && {
        'price-in': {
          ...model.sets['price-in'],
          value: exactly(model.sets['price-in'].value.likely * 2),
        },
      }),
    },
  })),
};

describe('a link made today, opened next year', () => {
  test('comes to the same with the edition that was kept, and to more with the new one', () => {
    const today = totalsOf(LINK, BOOK);
    const old = thaw(kept(BOOK), BOOK.edition, NEXT_YEAR);
    expect(old && totalsOf(LINK, old.book)).toEqual(today);
    expect(totalsOf(LINK, NEXT_YEAR)['few-shot']).toBeGreaterThan(today['few-shot'] ?? 0);
  });

  test('names the edition it was made with', () => {
    const query = new URLSearchParams(`${LINK}&edition=${BOOK.edition}`);
    expect(readAddress(query, NEXT_YEAR).older).toBe(BOOK.edition);
    expect(readAddress(query, BOOK).older).toBeUndefined();
  });
});

test('what was recorded with an edition is what its links come to', () => {
  const edition = freeze(BOOK);
  expect(edition.recorded).toHaveLength(BOOK.workloads.length * BOOK.models.length);
  for (const { query, totals } of edition.recorded) expect(totalsOf(query, BOOK)).toEqual(totals);
});

describe('an edition from before an input existed', () => {
  const without = (id: InputId): CostBook => ({
    ...BOOK,
    groups: BOOK.groups.map((group) => ({
      ...group,
      inputs: group.inputs.filter((spec) => spec.id !== id),
    })),
    workloads: BOOK.workloads.map(({ sets: { [id]: _, ...sets }, ...rest }) => ({ ...rest, sets })),
  });

  test.each(['batch-factor', 'requests'] as const)('takes today’s default for %s', (id) => {
    const old: unknown = { ...freeze(BOOK), book: without(id) };
    const book = thaw(old, BOOK.edition, BOOK)?.book;
    expect(book?.groups.at(-1)?.inputs.map((spec) => spec.id)).toEqual([id]);
    for (const total of Object.values(totalsOf('', book ?? BOOK)))
      expect(Number.isFinite(total ?? 0)).toBe(true);
  });

  test('leaves out an input that no formula reads any more', () => {
    const [group, ...groups] = BOOK.groups;
    const [spec] = group?.inputs ?? [];
    const gone = { ...spec, id: 'tea-breaks' };
    const inputs = [gone, ...(group?.inputs ?? [])];
    const old: unknown = {
      ...freeze(BOOK),
      book: { ...BOOK, groups: [{ ...group, inputs }, ...groups] },
    };
    const ids = thaw(old, BOOK.edition, BOOK)?.book.groups.flatMap((one) => one.inputs);
    expect(ids).toHaveLength(INPUT_IDS.length);
  });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['text', '<!doctype html>'],
  ['an empty object', {}],
  ['a book without models', { modelVersion: 1, book: { ...BOOK, models: [] } }],
  ['another edition', { ...freeze(NEXT_YEAR) }],
])('%s is no edition', (_, data) => {
  expect(thaw(data, BOOK.edition, BOOK)).toBeUndefined();
});
