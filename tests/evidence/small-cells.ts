import fc from 'fast-check';
import type { MmluCell } from '#src/evidence/ovadia/ovadia.ts';
import { choicesOf, EXTRAS, type View } from '#src/evidence/ovadia/ovadia-view.ts';

/** A cell of a made-up table; the best of `ragByK` is its RAG score. */
export function cell(
  [task, shots, model]: readonly [task: string, shots: number, model: string],
  [base, ft, ftRag]: readonly [base: number, ft: number, ftRag: number],
  ragByK: readonly number[],
): MmluCell {
  return { task, shots, model, base, baseRag: Math.max(...ragByK), ft, ftRag, ragByK };
}

/** Two tasks, two prompts, two models: RAG with finetuning is better in 3, equal in 1, worse in 4. */
export const cells: readonly MmluCell[] = [
  cell(['Sea lore', 0, 'Ada 1B'], [0.4, 0.41, 0.6], [0.5, 0.3, 0.4, 0.45, 0.45]),
  cell(['Sea lore', 0, 'Bob 2B'], [0.5, 0.5, 0.6], [0.5, 0.6, 0.55, 0.55, 0.55]),
  cell(['Sea lore', 5, 'Ada 1B'], [0.4, 0.42, 0.5], [0.6, 0.5, 0.5, 0.5, 0.5]),
  cell(['Sea lore', 5, 'Bob 2B'], [0.5, 0.52, 0.7], [0.6, 0.62, 0.6, 0.6, 0.6]),
  cell(['Knots', 0, 'Ada 1B'], [0.3, 0.31, 0.4], [0.5, 0.5, 0.5, 0.5, 0.5]),
  cell(['Knots', 0, 'Bob 2B'], [0.4, 0.4, 0.5], [0.6, 0.6, 0.6, 0.6, 0.61]),
  cell(['Knots', 5, 'Ada 1B'], [0.3, 0.3, 0.42], [0.4, 0.4, 0.4, 0.4, 0.4]),
  cell(['Knots', 5, 'Bob 2B'], [0.4, 0.41, 0.5], [0.6, 0.6, 0.6, 0.6, 0.62]),
];

const ids = (side: 'models' | 'tasks' | 'shots') => choicesOf(cells, side).map(({ id }) => id);

/** Any choice on each side, none included. */
export const anyView: fc.Arbitrary<View> = fc.record({
  models: fc.subarray(ids('models')),
  tasks: fc.subarray(ids('tasks')),
  shots: fc.subarray(ids('shots')),
  extras: fc.subarray([...EXTRAS]),
});
