import { expect, test } from 'vitest';
import type { ApproachId } from '#src/cost/book/approach.ts';
import {
  buildInputs,
  labelledCost,
  upkeepInputs,
  weeksOfLabelling,
} from '#src/cost/quantities/labour.ts';
import { approach, scenario } from '../scenarios.ts';

test.each<[ApproachId, readonly string[]]>([
  ['prompt-only', ['prompt']],
  ['few-shot', ['few-shot']],
  ['whole-corpus-cached', ['corpus']],
  ['rag-term', ['term']],
  ['rag-hybrid', ['hybrid']],
  ['finetuned-token', ['hosted']],
  ['finetuned-hourly', ['hosted']],
  ['finetuned-self-hosted', ['self-hosted']],
  ['rag-and-finetuned', ['hybrid', 'hosted']],
])('the work in %s is %j', (id, parts) => {
  const one = approach(scenario(), id);
  expect(buildInputs(one)).toEqual(parts.map((part) => `build-${part}`));
  expect(upkeepInputs(one)).toEqual(parts.map((part) => `upkeep-${part}`));
});

test('six minutes at 30 an hour are 3 dollars an example, 3.90 when checked', () => {
  const { values } = scenario({
    changes: { 'example-minutes': 6, 'annotator-rate': 30, 'quality-share': 0.3 },
  });
  expect(labelledCost(1, values)).toBeCloseTo(3.9, 12);
});

test('1,000 examples of six minutes keep two part-time annotators for two and a half weeks', () => {
  const { values } = scenario({
    changes: {
      'training-examples': 1000,
      'example-minutes': 6,
      annotators: 2,
      'annotator-hours': 20,
    },
  });
  expect(weeksOfLabelling(values)).toBe(2.5);
});
