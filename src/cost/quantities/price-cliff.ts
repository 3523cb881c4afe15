import { count } from '../../ground/tokens.ts';
import type { PriceCliff } from '../book/model.ts';
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

/** “, 5 × the list price above 100,000 tokens”, or nothing for a prompt on the cheap stretch. */
export function cliffInWords(
  cliff: PriceCliff | undefined,
  prompt: PromptShape,
  side: 'input' | 'output',
): string {
  if (!cliff || !isLong(cliff, prompt)) return '';
  return `, ${count(cliff[side])} × the list price for prompts above ${count(cliff.above)} tokens`;
}
