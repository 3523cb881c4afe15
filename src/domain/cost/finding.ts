import { estimatedUsd, significant } from '../units/money.ts';
import { roughCount } from '../units/tokens.ts';
import type { ApproachId } from './approaches.ts';
import {
  type MonthBreakEven,
  type Stretch,
  VOLUME_RANGE,
  type VolumeBreakEven,
} from './break-even.ts';
import type { CostBook } from './book.ts';
import { compare, type Comparison } from './compare.ts';
import { type Money, moneyIn } from './currency.ts';
import type { Estimate, Verdict } from './estimate.ts';
import type { Values } from './input.ts';
import { type Selection, scenarioOf } from './selection.ts';
import type { Band } from './uncertainty/band.ts';
import { bandInWords } from './uncertainty/band-in-words.ts';

/** The finding of a selection: what the estimator says first when it opens on it. */
export function findingOf(selection: Selection, book: CostBook): string {
  const scenario = scenarioOf(selection, book);
  return finding(compare(scenario, selection.compare), scenario.values, {
    money: moneyIn(selection.currency),
  });
}

export interface FindingWords {
  readonly money?: Money;
  /** Low and high of an approach’s total, where they are known. */
  readonly bandOf?: (id: ApproachId) => Band | undefined;
}

/** The finding in one sentence, every figure in it to two significant ones. */
export function finding(
  comparison: Comparison,
  values: Values,
  { money = estimatedUsd, bandOf }: FindingWords = {},
): string {
  const frame = `Over ${months(values.horizon)} at ${roughCount(values.requests)} requests a month`;
  const costs = ({ approach, total }: Estimate, aside = '') => {
    const band = bandOf?.(approach.id);
    const asides = [aside, band ? `range ${bandInWords(band, money)}` : ''].filter(Boolean);
    return `${money(total)}${asides.length > 0 ? ` (${asides.join(', ')})` : ''}`;
  };
  switch (comparison.kind) {
    case 'neither':
      return `Neither ${name(comparison.a)} nor ${name(comparison.b)} can be priced here.`;
    case 'one': {
      const { priced, other } = comparison;
      return `${frame}, ${name(priced)} costs about ${costs(priced)}; ${name(other)} cannot be priced here.`;
    }
    case 'both': {
      const { a, b, byVolume } = comparison;
      const [cheaper, dearer] = a.total <= b.total ? [a, b] : [b, a];
      return `${frame}, ${name(cheaper)} costs about ${costs(cheaper)} and ${name(dearer)} about ${costs(dearer, differenceInWords(cheaper.total, dearer.total))}; ${volumesInWords(byVolume, cheaper.approach.id)}.`;
    }
  }
}

/** By the ratio alone, so that the currency shown decides nothing. */
function differenceInWords(less: number, more: number): string {
  if (less === 0 && more > 0) return 'the first is free';
  const times = less === more ? 1 : significant(more / less);
  return times > 1 ? `${times} times as much` : 'too close to call';
}

/** “1 month”, “24 months”. */
export function months(amount: number): string {
  return amount === 1 ? '1 month' : `${amount} months`;
}

function name({ approach }: Verdict): string {
  return `“${approach.label}”`;
}

/** More stretches than this are told by their ends: steps of hosting can make dozens. */
const MOST_TOLD = 4;

/** At which volumes the first of the two named is the cheaper one. */
function volumesInWords(byVolume: VolumeBreakEven, first: ApproachId): string {
  if (byVolume.kind === 'same') return 'the two cost the same at every volume';
  const { stretches } = byVolume;
  const own = stretches.filter(({ cheaper }) => cheaper === first);
  if (own.length === stretches.length) return 'no volume makes the other one cheaper';
  if (stretches.length <= MOST_TOLD)
    return `the first is cheaper ${own.map(stretchInWords).join(' and ')}`;
  return endsInWords(stretches, (id) => (id === first ? 'the first' : 'the second'), 'is cheaper');
}

/** Which of two costs less along all volumes, in one sentence. */
export function stretchesInWords(
  byVolume: VolumeBreakEven,
  label: (id: ApproachId) => string,
): string {
  if (byVolume.kind === 'same') return 'The two cost the same at every volume.';
  const { stretches } = byVolume;
  const named = (id: ApproachId) => `“${label(id)}”`;
  if (stretches.length > MOST_TOLD) return `${endsInWords(stretches, named, 'costs less')}.`;
  const clauses = stretches.map(
    (stretch) => `${named(stretch.cheaper)} costs less ${stretchInWords(stretch)}`,
  );
  return `${clauses.join('; ')}.`;
}

function endsInWords(
  stretches: readonly Stretch[],
  named: (id: ApproachId) => string,
  verb: string,
): string {
  const clauses = [stretches[0], stretches.at(-1)].flatMap((end) =>
    end ? [`${named(end.cheaper)} ${verb} ${stretchInWords(end)}`] : [],
  );
  return `${clauses.join(' and ')}, with ${stretches.length - 1} changes from the one to the other`;
}

/** “above about 1.8 million requests a month”, “below …”, “between about … and …”. */
export function stretchInWords({ from, to }: Pick<Stretch, 'from' | 'to'>): string {
  const [low, high] = [roughCount(from), roughCount(to)];
  if (from <= VOLUME_RANGE.from && to >= VOLUME_RANGE.to) return 'at every volume';
  if (to >= VOLUME_RANGE.to) return `above about ${low} requests a month`;
  if (from <= VOLUME_RANGE.from) return `below about ${high} requests a month`;
  return `between about ${low} and ${high} requests a month`;
}

/** The break-even by month in one sentence. */
export function monthsInWords(
  byMonth: MonthBreakEven,
  label: (id: ApproachId) => string,
  horizon: number,
): string {
  switch (byMonth.kind) {
    case 'same':
      return 'The two have cost the same by the end of every month.';
    case 'always':
      return `No break-even within ${months(horizon)}: “${label(byMonth.cheaper)}” has cost less from the start.`;
    case 'overtakes': {
      const { challenger, first, stays } = byMonth;
      const opening = `“${label(challenger)}” starts dearer and breaks even by the end of month ${first}`;
      if (stays === null) return `${opening}, but is dearer again at the end of month ${horizon}.`;
      return stays === first
        ? `${opening}.`
        : `${opening}; a repeat reverses that until month ${stays}.`;
    }
  }
}
