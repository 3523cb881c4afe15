import { describe, expect, test } from 'vitest';
import { packagePrice } from '#src/authoring/package-prices.ts';
import { priceDrift } from '#src/authoring/price-drift.ts';
import { priceRows } from '#src/cost/book/assemble.ts';
import { inputsOf } from '#src/cost/book/book.ts';
import { boundsOf } from '#src/cost/book/input.ts';
import { parseQuantity, plainDigits } from '#src/ground/quantity.ts';
import { library } from '#src/library/library.ts';

const content = library().cost;
const rows = priceRows(content.prices);
const book = library().book;

describe.each(rows)('price $id from $from', (row) => {
  test('names a source', () => {
    expect(row.source).toMatch(/^https:\/\/[^/]+\.[a-z]+/);
  });

  test('was read no later than the day of the edition', () => {
    expect(row.readOn <= book.day).toBe(true);
  });
});

describe('prices that the package holds agree with it', () => {
  const drifts = priceDrift(rows, packagePrice, book.day);

  test.each(drifts)('$row.package', (drift) => {
    expect(drift.kind, 'Run npm run prices and see what it says.').toBe('agrees');
  });
});

describe.each(inputsOf(book))('input $id', (spec) => {
  const bounds = boundsOf(spec);
  const givens = [
    spec.given,
    ...book.workloads.map(({ sets }) => sets[spec.id]),
    ...book.models.map(({ sets }) => sets[spec.id]),
  ].filter((given) => given !== undefined);

  test('has every default inside its bounds', () => {
    for (const { value } of givens)
      for (const one of [value.likely, value.low, value.high].slice(0, spec.whole ? 1 : 3))
        expect(parseQuantity(plainDigits(one, bounds), bounds)).toMatchObject({ kind: 'number' });
  });

  test('says where every default comes from', () => {
    for (const { basis, source, note } of givens)
      expect(basis === 'judgement' || source !== undefined || note !== undefined).toBe(true);
  });
});

describe.each(book.models)('model $id', (model) => {
  test('answers dearer than it reads', () => {
    const [input, output] = [model.sets['price-in'], model.sets['price-out']];
    expect(output?.value.likely).toBeGreaterThan(input?.value.likely ?? Number.NaN);
  });

  test('reads its cache for less than it writes it', () => {
    const [read, write] = [model.sets['cache-read'], model.sets['cache-write']];
    expect(read?.value.likely).toBeLessThanOrEqual(write?.value.likely ?? 0);
  });
});

describe.each(book.workloads)('workload $id', (workload) => {
  test('compares two different approaches', () => {
    expect(workload.compare[0]).not.toBe(workload.compare[1]);
  });
});
