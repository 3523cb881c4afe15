import { describe, expect, test } from 'vitest';
import { costBook, priceRows } from '#src/cost/book/assemble.ts';
import { editionOf, givenFor, givens, inputsOf } from '#src/cost/book/book.ts';
import { INPUT_IDS } from '#src/cost/book/input.ts';
import { likelyValues } from '#src/cost/question/scenario.ts';
import { day } from '#src/ground/day.ts';
import { library } from '#src/library/library.ts';
import { BOOK, scenario } from '../scenarios.ts';

const content = library().cost;

describe('the cost book', () => {
  test('gives every input a value for every workload and model', () => {
    for (const workload of BOOK.workloads)
      for (const model of BOOK.models)
        expect(Object.keys(likelyValues(givens(BOOK, workload, model))).sort()).toEqual(
          [...INPUT_IDS].sort(),
        );
  });

  test('takes the price that holds on its day', () => {
    const host = inputsOf(BOOK).find(({ id }) => id === 'host-hour')?.given;
    expect(host?.value.likely).toBe(8);
    expect(host?.readOn).toBe('2026-10-08');
  });

  test('holds cached prices as factors on the input price', () => {
    expect(scenario({ model: 'claude-opus-5-5' }).values).toMatchObject({
      'cache-read': 0.05,
      'cache-write': 1.25,
    });
    expect(scenario().values).toMatchObject({ 'cache-read': 1, 'cache-write': 1 });
  });

  test('lets the workload go before the model and the assumptions', () => {
    const [workload] = BOOK.workloads;
    const [model] = BOOK.models;
    const spec = inputsOf(BOOK).find(({ id }) => id === 'example-minutes');
    const regulated = BOOK.workloads.find(({ id }) => id === 'regulated-support');
    if (!workload || !model || !spec || !regulated) throw new Error('The book is incomplete.');
    expect(givenFor(spec, workload, model).value.likely).toBe(6);
    expect(givenFor(spec, regulated, model).value.likely).toBe(15);
    const opposed = { ...model, sets: { 'example-minutes': givenFor(spec, workload, model) } };
    expect(givenFor(spec, regulated, opposed).value.likely).toBe(15);
    expect(givenFor({ ...spec, given: undefined }, workload, opposed).value.likely).toBe(6);
  });

  test('is dated by its latest reading, wherever that stands', () => {
    const later = day('2099-01-02');
    const [file, ...files] = content.prices;
    const [row, ...others] = file?.prices ?? [];
    if (!file || !row) throw new Error('The book is incomplete.');
    const prices = [{ ...file, prices: [{ ...row, readOn: later }, ...others] }, ...files];
    expect(costBook({ ...content, prices })).toMatchObject({
      day: later,
      edition: expect.stringMatching(/^2099-01-02-[0-9a-f]{8}$/),
    });
    const models = content.models.map((model) => ({
      ...model,
      window: { ...model.window, readOn: later },
    }));
    expect(costBook({ ...content, models }).day).toBe(later);
  });

  test('prices what a model is not sold for at nothing, and says so', () => {
    const luna = BOOK.models.find(({ id }) => id === 'gpt-6-luna');
    expect(luna?.sets['training-price']).toMatchObject({
      value: { likely: 0 },
      note: 'No price listed.',
    });
  });
});

describe('faults in the content name the file to mend', () => {
  test('an input declared twice', () => {
    const twice = [...content.assumptions, ...content.assumptions];
    expect(() => costBook({ ...content, assumptions: twice })).toThrow(
      'content/assumptions/ declares the input "requests" 2 times; once is right.',
    );
  });

  test('an unknown price', () => {
    const models = content.models.map((model) => ({
      ...model,
      prices: { ...model.prices, input: 'nobody' },
    }));
    expect(() => costBook({ ...content, models })).toThrow('No price "nobody" holds on');
  });

  test('an unknown serving group', () => {
    expect(() => costBook({ ...content, serving: new Map() })).toThrow(
      'content/models/qwen3-5-9b.yaml asks for content/serving/h100-fp8.yaml. Add it.',
    );
  });

  test('an input that nothing sets', () => {
    const workloads = content.workloads.map((workload) => ({ ...workload, sets: {} }));
    const bare = costBook({ ...content, workloads });
    const [workload] = bare.workloads;
    const [model] = bare.models;
    if (!workload || !model) throw new Error('The book is incomplete.');
    expect(() => givens(bare, workload, model)).toThrow(
      'Nothing sets the input "requests". Give it a value in content/assumptions/',
    );
  });
});

test('an edition changes with the content and with nothing else', () => {
  const [group] = content.serving.values();
  if (!group) throw new Error('No serving group.');
  const on = day('2026-11-22');
  expect(editionOf(on, { a: 1 })).toBe(editionOf(on, { a: 1 }));
  expect(editionOf(on, { a: 1 })).not.toBe(editionOf(on, { a: 2 }));
  const [first, ...others] = content.workloads;
  const busier = first && { ...first, sets: { ...first.sets, requests: 1 } };
  const changed = { ...content, workloads: busier ? [busier, ...others] : [] };
  expect(costBook(changed).edition).not.toBe(costBook(content).edition);
  const unused = { ...content, serving: new Map([...content.serving, ['unused', group]]) };
  expect(costBook(unused).edition).toBe(costBook(content).edition);
});

test('price rows carry their vendor', () => {
  const rows = priceRows(content.prices);
  expect(rows.filter(({ id }) => id === 'fireworks-h100-hour')).toMatchObject([
    { vendor: 'Fireworks AI', value: { likely: 7 } },
    { vendor: 'Fireworks AI', value: { likely: 8 } },
  ]);
});
