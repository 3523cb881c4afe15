import { estimatedUsd, significant } from '../units/money.ts';
import { roughCount } from '../units/tokens.ts';
import type { ApproachId } from './approaches.ts';
import {
  type MonthBreakEven,
  type Stretch,
  VOLUME_RANGE,
  type VolumeBreakEven,
} from './break-even.ts';
import type { Estimate, Verdict } from './estimate.ts';
import type { Values } from './input.ts';

/** What two approaches cost against each other. The break-evens exist where both are priced. */
export interface Comparison {
  readonly a: Verdict;
  readonly b: Verdict;
  readonly byMonth?: MonthBreakEven | undefined;
  readonly byVolume?: VolumeBreakEven | undefined;
}

/** The finding in one sentence, every amount to two significant figures. */
export function finding({ a, b, byVolume }: Comparison, values: Values): string {
  if (a.kind !== 'priced' || b.kind !== 'priced') return partialFinding(a, b, values);
  const [cheaper, dearer] = a.total <= b.total ? [a, b] : [b, a];
  const frame = `Over ${months(values.horizon)} at ${roughCount(values.requests)} requests a month`;
  const costs = `“${cheaper.approach.label}” costs about ${estimatedUsd(cheaper.total)} and “${dearer.approach.label}” about ${estimatedUsd(dearer.total)}`;
  const close = significant(a.total) === significant(b.total);
  const difference = close ? 'too close to call' : ratioInWords(dearer.total / cheaper.total);
  const where = byVolume ? `; ${volumesInWords(byVolume, cheaper)}` : '';
  return `${frame}, ${costs} (${difference})${where}.`;
}

function partialFinding(a: Verdict, b: Verdict, values: Values): string {
  const [priced] = [a, b].filter((verdict) => verdict.kind === 'priced');
  if (!priced) return `Neither “${a.approach.label}” nor “${b.approach.label}” can be priced here.`;
  const other = priced === a ? b : a;
  return `Over ${months(values.horizon)}, “${priced.approach.label}” costs about ${estimatedUsd(priced.total)}; “${other.approach.label}” is not priced here.`;
}

function ratioInWords(ratio: number): string {
  return Number.isFinite(ratio) ? `${significant(ratio)} times as much` : 'the first costs nothing';
}

/** “1 month”, “24 months”. */
export function months(amount: number): string {
  return amount === 1 ? '1 month' : `${amount} months`;
}

/** Where along the volumes an approach is the cheaper of the two, in words. */
function volumesInWords(byVolume: VolumeBreakEven, cheaper: Estimate): string {
  if (byVolume.kind === 'same') return 'the two cost the same at every volume';
  const own = byVolume.stretches.filter((stretch) => stretch.cheaper === cheaper.approach.id);
  if (own.length === byVolume.stretches.length) return 'no volume makes the other one cheaper';
  return `the first is cheaper ${own.map(stretchInWords).join(' and ')}`;
}

/** “above about 1.8 million requests a month”, “below …”, “between about … and …”. */
export function stretchInWords({ from, to }: Pick<Stretch, 'from' | 'to'>): string {
  const [low, high] = [roughCount(from), roughCount(to)];
  if (from <= VOLUME_RANGE.from && to >= VOLUME_RANGE.to) return 'at every volume';
  if (to >= VOLUME_RANGE.to) return `above about ${low} requests a month`;
  if (from <= VOLUME_RANGE.from) return `below about ${high} requests a month`;
  return `between about ${low} and ${high} requests a month`;
}

/** The break-even by month in one sentence, for the words under the chart. */
export function monthsInWords(
  byMonth: MonthBreakEven,
  labels: Readonly<Record<ApproachId, string>>,
  horizon: number,
): string {
  switch (byMonth.kind) {
    case 'same':
      return 'The two have cost the same by the end of every month.';
    case 'always':
      return `“${labels[byMonth.cheaper]}” has cost less at the start and by the end of each of the ${months(horizon)}: there is no break-even.`;
    case 'overtakes': {
      const { challenger, first, stays } = byMonth;
      const opening = `“${labels[challenger]}” starts dearer and has cost no more by the end of month ${first}`;
      if (stays === null) return `${opening}, but not by the end of month ${horizon}.`;
      return stays === first
        ? `${opening} and stays so.`
        : `${opening}; a repeat reverses that, and from month ${stays} it stays so.`;
    }
  }
}
