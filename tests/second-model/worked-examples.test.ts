import { expect, test } from 'vitest';
import { compare } from '#src/cost/compare/compare.ts';
import { scenarioOf } from '#src/cost/question/selection.ts';
import { selectionOf } from '#src/cost/finding/worked-example.ts';
import { library } from '#src/library/library.ts';
import { bill } from './bill.ts';
import { figuresOf, hostOf } from './figures.ts';

const book = library().book;

test.each(library().workedExamples)('the worked example $id comes to the same again', (example) => {
  const { workload, model, changes = {} } = example;
  const selection = selectionOf(example, book);
  const found = compare(scenarioOf(selection, book), example.compare);
  if (found.kind !== 'both') throw new Error('Both approaches must have a price.');
  for (const estimate of [found.a, found.b]) {
    const again = bill({
      figures: { ...figuresOf(workload, model, book.day), ...changes },
      host: hostOf(model),
      approach: estimate.approach.id,
      cacheMode: selection.choices.cache,
      combinedRetrieval: selection.choices.combinedRetrieval,
      combinedServing: selection.choices.combinedServing,
    });
    for (const { id, overHorizon } of estimate.lines)
      expect(again.lines.get(id), id).toBeCloseTo(overHorizon, 2);
    expect(again.spent.at(-1)).toBeCloseTo(estimate.total, 2);
    expect([...again.lines.keys()].sort()).toEqual(estimate.lines.map(({ id }) => id).sort());
  }
});
