import { describe, expect, test } from 'vitest';
import type { ApproachId } from '#src/cost/book/approach.ts';
import { compare } from '#src/cost/compare/compare.ts';
import { finding, monthsInWords } from '#src/cost/finding/finding.ts';
import type { Scenario } from '#src/cost/question/scenario.ts';
import { scenario } from '../scenarios.ts';

const said = (subject: Scenario, a: ApproachId, b: ApproachId) =>
  finding(compare(subject, [a, b]), subject.values);

describe('the finding is one sentence to two significant figures', () => {
  test('with a crossing', () => {
    expect(said(scenario(), 'few-shot', 'finetuned-token')).toBe(
      'Over 24 months at 50,000 requests a month, “Examples in the prompt” costs about $12,000 and “Finetuned, paid by the token” about $30,000 (2.4 times as much); with Qwen3.5-9B at Prime Intellect on both sides the first is cheaper below about 240,000 requests a month.',
    );
  });

  test('without one', () => {
    expect(said(scenario({ workload: 'policy-questions' }), 'rag-term', 'rag-hybrid')).toContain(
      '; no volume makes the other one cheaper.',
    );
  });

  test('with two alike', () => {
    expect(said(scenario(), 'rag-term', 'rag-term')).toContain(
      '(too close to call); the two cost the same at every volume.',
    );
  });

  test('with two that differ by less than the figures show', () => {
    const close = scenario({ changes: { 'build-few-shot': 32.1, 'upkeep-few-shot': 4 } });
    const level = {
      ...close.values,
      'examples-in-prompt': 0,
      'chunks-sent': 0,
      'search-server': 0,
    };
    expect(said({ ...close, values: level }, 'few-shot', 'rag-term')).toContain(
      '(too close to call); no volume makes',
    );
  });

  test('with one that costs nothing', () => {
    const nothing = { requests: 0, 'build-prompt': 0, 'upkeep-prompt': 0, 'evaluation-items': 0 };
    expect(said(scenario({ changes: nothing }), 'prompt-only', 'few-shot')).toContain(
      '“Prompt only” costs about $0 and “Examples in the prompt” about $6,100 (the first is free)',
    );
  });

  test('with one that has no price', () => {
    expect(said(scenario(), 'whole-corpus-cached', 'rag-term')).toBe(
      'Over 24 months at 50,000 requests a month, “RAG, term-based” costs about $15,000; “Whole corpus in a cached prompt” cannot be priced here.',
    );
  });

  test('with two that have none', () => {
    const small = scenario({ changes: { window: 1 } });
    expect(said(small, 'few-shot', 'rag-term')).toBe(
      'Neither “Examples in the prompt” nor “RAG, term-based” can be priced here.',
    );
  });

  test('at no requests and over one month', () => {
    expect(
      said(scenario({ changes: { requests: 0, horizon: 1 } }), 'prompt-only', 'few-shot'),
    ).toMatch(/^Over 1 month at 0 requests a month, /);
  });
});

describe('the break-even by month in words', () => {
  const label = (id: ApproachId) => id;

  test.each([
    [{ kind: 'same' } as const, 'The two have cost the same by the end of every month.'],
    [
      { kind: 'always', cheaper: 'few-shot' } as const,
      'No break-even within 24 months: “few-shot” has cost less from the start.',
    ],
    [
      { kind: 'overtakes', challenger: 'rag-term', first: 5, stays: 5 } as const,
      '“rag-term” starts dearer and breaks even by the end of month 5.',
    ],
    [
      { kind: 'overtakes', challenger: 'rag-term', first: 5, stays: 8 } as const,
      '“rag-term” starts dearer and breaks even by the end of month 5; a repeat reverses that until month 8.',
    ],
    [
      { kind: 'overtakes', challenger: 'rag-term', first: 5, stays: null } as const,
      '“rag-term” starts dearer and breaks even by the end of month 5, but is dearer again at the end of month 24.',
    ],
  ])('%j', (byMonth, words) => {
    expect(monthsInWords(byMonth, label, 24)).toBe(words);
  });
});
