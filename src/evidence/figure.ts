import type { Figure, FigureBar, FindingStatus } from './study.ts';

/** Where a drawing starts and how long it is, as shares of the axis from 0 to 1. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** Share of the axis, from 0 to 1, at which a value lies; values off the axis lie off that range. */
export function placeOn({ from, to }: Figure['axis'], value: number): number {
  return (value - from) / (to - from);
}

/** The bar from zero to the value; negative values reach to the left of zero. */
export function spanOn(axis: Figure['axis'], value: number): Span {
  const start = placeOn(axis, Math.min(0, value));
  return { start, length: placeOn(axis, Math.max(0, value)) - start };
}

/** The bars of a group that win, several when they tie; none where no end of the axis is better. */
export function winners(
  bars: readonly FigureBar[],
  better: Figure['better'],
): ReadonlySet<FigureBar> {
  if (!better) return new Set();
  const values = bars.map(({ value }) => value);
  const best = better === 'higher' ? Math.max(...values) : Math.min(...values);
  return new Set(bars.filter(({ value }) => value === best));
}

/**
 * A value as text, never rounded: at least the decimals of its figure, a true minus sign, the bound
 * in words, and "%" where the unit starts with it.
 */
export function printedValue(
  { value, bound }: Pick<FigureBar, 'value' | 'bound'>,
  { decimals = 0, unit }: Pick<Figure, 'decimals' | 'unit'>,
): string {
  const written = String(value).split('.')[1]?.length ?? 0;
  const sign = value < 0 ? '−' : '';
  const percent = unit.startsWith('%') ? '%' : '';
  const number = `${sign}${Math.abs(value).toFixed(Math.max(decimals, written))}${percent}`;
  return bound ? `${bound} ${number}` : number;
}

const FROM_WEAKEST: readonly FindingStatus[] = [
  'second-hand',
  'computed-here',
  'read-in-abstract',
  'read-in-text',
];

/** The status that says least for a number; throws on none, which would promise the best. */
export function weakestStatus(statuses: readonly FindingStatus[]): FindingStatus {
  const weakest = FROM_WEAKEST.find((status) => statuses.includes(status));
  if (!weakest) throw new RangeError('A figure needs a finding to take its status from.');
  return weakest;
}
