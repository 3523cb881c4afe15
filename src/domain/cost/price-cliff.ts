import type { PriceCliff } from './model.ts';
import type { PromptShape } from './prompt-shape.ts';

/** Whether a prompt is longer than the model's cheap stretch; exactly at the threshold is still cheap. */
export function isLong(cliff: PriceCliff | undefined, { prefix, changing }: PromptShape): boolean {
  return cliff !== undefined && prefix + changing > cliff.above;
}

/** Factor on the input or output price of the whole request. */
export function cliffFactor(
  cliff: PriceCliff | undefined,
  prompt: PromptShape,
  side: 'input' | 'output',
): number {
  return cliff && isLong(cliff, prompt) ? cliff[side] : 1;
}
