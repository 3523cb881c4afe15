import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '#src/cost/question/address.ts';
import { estimateAll } from '#src/cost/bill/estimate.ts';
import { findingOf } from '#src/cost/finding/finding.ts';
import { modelSwitch, switchShare } from '#src/cost/compare/model-switch.ts';
import { scenarioOf } from '#src/cost/question/selection.ts';
import { BOOK } from '../scenarios.ts';

const read = (query: string) => readAddress(new URLSearchParams(query), BOOK);
const total = (query: string, id: string) => {
  const verdict = estimateAll(scenarioOf(read(query).selection, BOOK)).find(
    ({ approach }) => approach.id === id,
  );
  return verdict?.kind === 'priced' ? verdict.total : undefined;
};

test('each approach has the totals of both models, each as if it had been chosen', () => {
  const { selection } = read('requests=7000&also-on=gpt-6-luna');
  if (!selection.alsoOn) throw new Error('The link names a model.');
  const rows = modelSwitch(selection, selection.alsoOn, BOOK);
  expect(rows.length).toBeGreaterThan(5);
  for (const { approach, here, there } of rows) {
    expect(here).toBe(total('requests=7000', approach.id));
    expect(there).toBe(total('requests=7000&model=gpt-6-luna', approach.id));
  }
});

test('a price typed for the chosen model stays with it', () => {
  const { selection } = read('price-in=50&also-on=gpt-6-luna');
  if (!selection.alsoOn) throw new Error('The link names a model.');
  const [prompt] = modelSwitch(selection, selection.alsoOn, BOOK);
  expect(prompt?.there).toBe(total('model=gpt-6-luna', 'prompt-only'));
});

test('the finding is the same with and without it', () => {
  expect(findingOf(read('also-on=gpt-6-luna').selection, BOOK)).toBe(
    findingOf(read('').selection, BOOK),
  );
});

test('a link brings it back, and says so where it names no other model', () => {
  const { selection } = read('also-on=gpt-6-luna');
  expect(writeAddress(selection, BOOK).get('also-on')).toBe('gpt-6-luna');
  expect(read('also-on=nothing').notices).toEqual([
    'The link names no other model to switch to; only one is priced.',
  ]);
  expect(read(`also-on=${BOOK.models[0]?.id}`).selection.alsoOn).toBeUndefined();
});

test('a change is a fraction of the total here', () => {
  const [approach] = modelSwitch(
    read('').selection,
    BOOK.models[1] ?? read('').selection.model,
    BOOK,
  );
  if (!approach) throw new Error('Prompting has a price.');
  expect(switchShare({ ...approach, there: approach.here })).toBe(0);
  expect(switchShare({ ...approach, there: undefined })).toBeUndefined();
});
