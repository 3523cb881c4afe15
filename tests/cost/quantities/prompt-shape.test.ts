import { describe, expect, test } from 'vitest';
import type { ApproachId } from '#src/cost/book/approach.ts';
import { fitsWindow, mostExamples } from '#src/cost/quantities/prompt-shape.ts';
import { scenario, seen } from '../scenarios.ts';

const subject = scenario({
  changes: {
    instructions: 800,
    question: 60,
    answer: 250,
    'examples-in-prompt': 8,
    'example-tokens': 310,
    corpus: 90_000,
    chunk: 400,
    'chunks-sent': 5,
    'tuned-instructions': 0.25,
  },
});

test.each<[ApproachId, number, number]>([
  ['prompt-only', 800, 60],
  ['few-shot', 800 + 8 * 310, 60],
  ['whole-corpus-cached', 90_800, 60],
  ['rag-term', 800, 2060],
  ['rag-hybrid', 800, 2060],
  ['finetuned-token', 200, 60],
  ['finetuned-self-hosted', 200, 60],
  ['rag-and-finetuned', 200, 2060],
])('%s sends %d fixed and %d changing tokens', (id, prefix, changing) => {
  expect(seen(subject, id).prompt).toEqual({ prefix, changing, answer: 250 });
});

describe('the context window', () => {
  const { values } = scenario({
    changes: {
      window: 10_000,
      'answer-reserve': 1000,
      instructions: 500,
      question: 500,
      'example-tokens': 100,
    },
  });

  test('holds prompt and reserved answer to the last token', () => {
    expect(fitsWindow({ prefix: 8500, changing: 500, answer: 9 }, values)).toBe(true);
    expect(fitsWindow({ prefix: 8501, changing: 500, answer: 9 }, values)).toBe(false);
  });

  test('says how many examples fit', () => {
    expect(mostExamples(values)).toBe(80);
    expect(mostExamples({ ...values, window: 10 })).toBe(0);
  });
});
