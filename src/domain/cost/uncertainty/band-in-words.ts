import { estimatedUsd } from '../../units/money.ts';
import type { Band } from './band.ts';

/** “$45,000 to $110,000”; one amount where both ends round to it. */
export function bandInWords({ low, high }: Band): string {
  const [from, to] = [estimatedUsd(low), estimatedUsd(high)];
  return from === to ? from : `${from} to ${to}`;
}
