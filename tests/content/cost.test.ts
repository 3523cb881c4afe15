import { calcPrice } from '@pydantic/genai-prices';
import { describe, expect, test } from 'vitest';
import { priceRows } from '#src/domain/cost/assemble.ts';
import { inputsOf } from '#src/domain/cost/book.ts';
import { boundsOf } from '#src/domain/cost/input.ts';
import { parseQuantity, plainDigits } from '#src/domain/units/quantity.ts';
import { readCostBook, readCostContent } from './read-cost.ts';

const content = readCostContent();
const rows = priceRows(content.prices);
const book = readCostBook();

describe.each(rows)('price $id from $from', (row) => {
  test('is positive or starts at nothing', () => {
    expect(row.value.likely).toBeGreaterThan(0);
    expect(row.value.low).toBeGreaterThanOrEqual(0);
  });

  test('names a source', () => {
    expect(row.source).toMatch(/^https:\/\/[^/]+\.[a-z]+/);
  });

  test('was read no later than the day of the edition', () => {
    expect(row.readOn <= book.day).toBe(true);
  });

  test('keeps its unit, label and vendor through its history', () => {
    for (const other of rows.filter(({ id }) => id === row.id)) {
      expect(other.unit).toBe(row.unit);
      expect(other.vendor).toBe(row.vendor);
    }
  });
});

test('no price has two rows from the same day', () => {
  const starts = rows.map(({ id, from }) => `${id} from ${from}`);
  expect(starts.filter((start, index) => starts.indexOf(start) !== index)).toEqual([]);
});

describe('prices that the package holds agree with it', () => {
  test.each(rows.filter(({ basis }) => basis === 'package'))('$package', (row) => {
    const [provider = '', ...rest] = (row.package ?? '').split('/');
    const field = rest.pop() ?? '';
    const found = calcPrice({ input_tokens: 1, output_tokens: 1 }, rest.join('/'), {
      providerId: provider,
      timestamp: new Date(`${row.from}T12:00:00Z`),
    });
    const price = found?.model_price[field];
    const base = typeof price === 'object' ? price.base : price;
    expect(base, `Write this value in content/prices/ as ${row.id}.`).toBe(row.value.likely);
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
