import { expect, test } from 'vitest';
import { loraHours, trainingCost, trainingTokens } from '#src/cost/quantities/training.ts';
import { approach, scenario } from '../scenarios.ts';

test('LoRA on an 8B model trains 9,240 tokens a second on an H100 at 30% of its peak', () => {
  expect(1 / (loraHours(8.03e9, 1, 989, 0.3) * 3600)).toBeCloseTo(9237, 0);
});

test('5,000 examples of 1,200 tokens in 3 epochs take 0.54 GPU-hours, about 2 dollars', () => {
  const gpuHours = loraHours(8.03e9, 5000 * 1200 * 3, 989.5, 0.3);
  expect(gpuHours).toBeCloseTo(0.54, 2);
  expect(gpuHours * 3.5).toBeCloseTo(1.9, 1);
});

test('a training example holds the short instructions, the question and the answer', () => {
  const subject = scenario({
    changes: {
      instructions: 400,
      'tuned-instructions': 0.25,
      question: 60,
      answer: 40,
      'training-examples': 2000,
      epochs: 3,
    },
  });
  const tokens = trainingTokens(approach(subject, 'finetuned-token'), subject.values);
  expect(tokens).toBe(2000 * (100 + 60 + 40) * 3);
});

test('with retrieval it holds the retrieved chunks as well', () => {
  const subject = scenario({ changes: { 'training-examples': 1, epochs: 1 } });
  const alone = trainingTokens(approach(subject, 'finetuned-token'), subject.values);
  const both = trainingTokens(approach(subject, 'rag-and-finetuned'), subject.values);
  expect(both - alone).toBe(5 * 400);
});

test('1.2 million tokens at 5 dollars cost 6', () => {
  const subject = scenario({
    model: 'gemini-2-5-flash',
    changes: {
      instructions: 0,
      question: 100,
      answer: 100,
      'training-examples': 2000,
      epochs: 3,
      runs: 1,
    },
  });
  expect(trainingCost(approach(subject, 'finetuned-token'), subject.values, subject.model)).toBe(6);
});

test('untouched models train nothing', () => {
  const subject = scenario();
  expect(trainingCost(approach(subject, 'rag-hybrid'), subject.values, subject.model)).toBe(0);
});
