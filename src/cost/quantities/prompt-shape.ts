import type { Approach } from '../book/approach.ts';
import type { InputId, Values } from '../book/input.ts';

/** Tokens of one request by how they are charged. */
export interface PromptShape {
  /** The same in every request, so a cache can hold it. */
  readonly prefix: number;
  /** Different in every request: the question and what was retrieved for it. */
  readonly changing: number;
  /** The answer, reasoning included. */
  readonly answer: number;
}

/**
 * Tokens of one request under an approach. A finetuned model needs only a share of the instructions;
 * retrieved chunks differ by question, so no cache helps them. (Formula 1 of the cost model.)
 */
export function promptShape(approach: Approach, values: Values): PromptShape {
  const instructions =
    values.instructions * (approach.serving === 'base' ? 1 : values['tuned-instructions']);
  const carried = {
    nothing: 0,
    examples: values['examples-in-prompt'] * values['example-tokens'],
    corpus: values.corpus,
  }[approach.carries];
  const retrieved = approach.retrieval === 'none' ? 0 : values['chunks-sent'] * values.chunk;
  return {
    prefix: instructions + carried,
    changing: retrieved + values.question,
    answer: values.answer,
  };
}

/** The inputs that make up the prompt of an approach, the answer aside. */
export function promptInputs(approach: Approach): readonly InputId[] {
  const retrieved = approach.retrieval === 'none' ? [] : (['chunk', 'chunks-sent'] as const);
  return [...prefixInputs(approach), ...retrieved, 'question'];
}

/** Those of its fixed part. */
export function prefixInputs({ carries, serving }: Approach): readonly InputId[] {
  const carried = {
    nothing: [],
    examples: ['examples-in-prompt', 'example-tokens'],
    corpus: ['corpus'],
  } as const;
  return [
    'instructions',
    ...(serving === 'base' ? [] : (['tuned-instructions'] as const)),
    ...carried[carries],
  ];
}

/** Whether prompt and reserved answer fit the context window. */
export function fitsWindow({ prefix, changing }: PromptShape, values: Values): boolean {
  return prefix + changing + values['answer-reserve'] <= values.window;
}

/** The most examples that fit the window; 0 when even the instructions do not. */
export function mostExamples(values: Values): number {
  return examplesBelow(values.window - values['answer-reserve'], values);
}

/** The most examples with which the prompt holds no more than `tokens`, the answer aside. */
export function examplesBelow(tokens: number, values: Values): number {
  const room = tokens - values.instructions - values.question;
  return Math.max(0, Math.floor(room / values['example-tokens']));
}
