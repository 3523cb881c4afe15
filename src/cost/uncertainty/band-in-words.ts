import { estimatedUsd } from '../../ground/money.ts';
import type { Money } from '../question/currency.ts';
import type { Band } from './band.ts';

/** “$45,000 to $110,000”; one amount where both ends round to it. */
export function bandInWords({ low, high }: Band, money: Money = estimatedUsd): string {
  const [from, to] = [money(low), money(high)];
  return from === to ? from : `${from} to ${to}`;
}
