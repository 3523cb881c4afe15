import { MOST_CASES } from './sheet.ts';
import type { Counts } from './tally.ts';
import { type Interval, wilson } from './wilson.ts';

/** The options of the guide's first question that a triage can answer. */
export type Symptom = 'both' | 'lacks-facts' | 'behaves-wrongly' | 'unsure';

/** A share that speaks for "both" must reach this at its lower bound, ends included. */
export const BOTH_BOUND = 0.2;
/** A share that speaks for one side alone must exceed this at its lower bound. */
export const ALONE_BOUND = 0.5;

export interface Verdict {
  readonly symptom: Symptom;
  /** Labelled cases without the unclear ones: what every share below is a share of. */
  readonly clear: number;
  /** Cases that lack information, whatever else is wrong with them. */
  readonly information: Interval | undefined;
  /** Cases that behave wrongly, whatever else is wrong with them. */
  readonly behaviour: Interval | undefined;
  readonly informationAlone: Interval | undefined;
  readonly behaviourAlone: Interval | undefined;
  /** While the symptom is `unsure`: see `casesToSettle`. */
  readonly further: number | undefined;
}

/**
 * What a triage says about the symptom. Unclear cases are left out. When the lower bounds of both
 * sides, mixed cases counted on each, reach 20 %, it is `both`. Else, when the lower bound of
 * information alone exceeds 50 %, `lacks-facts`; of behaviour alone, `behaves-wrongly`. Else the
 * cases are too few to tell: `unsure`. The bounds are a convention of this site.
 */
export function verdict(counts: Counts): Verdict {
  const { clear, information, behaviour, informationAlone, behaviourAlone } = evidence(counts, 1);
  const symptom = ruled(evidence(counts, 1));
  return {
    ...{ symptom, clear, information, behaviour, informationAlone, behaviourAlone },
    further: symptom === 'unsure' ? casesToSettle(counts) : undefined,
  };
}

/**
 * The smallest number of further labelled cases after which the rule would leave `unsure`, if
 * they came with exactly the shares of those labelled so far, unclear ones included; the counts
 * expected then need not be whole. At most as many as fill a sheet of 500: `undefined` when that
 * is not enough, and when nothing clear is labelled. It says how far away an answer is, and does
 * not foresee which shares will come.
 */
export function casesToSettle(counts: Counts): number | undefined {
  const labelled = counts.information + counts.behaviour + counts.both + counts.unclear;
  if (labelled === counts.unclear) return undefined;
  for (let further = 1; labelled + further <= MOST_CASES; further++)
    if (ruled(evidence(counts, (labelled + further) / labelled)) !== 'unsure') return further;
  return undefined;
}

/** The shares the rule looks at, in a sample `scale` times as large with the same shares. */
function evidence({ information, behaviour, both }: Counts, scale: number) {
  const clear = (information + behaviour + both) * scale;
  const of = (count: number) => wilson(Math.min(clear, count * scale), clear);
  return {
    clear,
    information: of(information + both),
    behaviour: of(behaviour + both),
    informationAlone: of(information),
    behaviourAlone: of(behaviour),
  };
}

function ruled(shares: ReturnType<typeof evidence>): Symptom {
  const low = (interval: Interval | undefined) => interval?.low ?? 0;
  if (low(shares.information) >= BOTH_BOUND && low(shares.behaviour) >= BOTH_BOUND) return 'both';
  if (low(shares.informationAlone) > ALONE_BOUND) return 'lacks-facts';
  if (low(shares.behaviourAlone) > ALONE_BOUND) return 'behaves-wrongly';
  return 'unsure';
}

/**
 * For a count by hand: the fewest of `clear` cases on one side alone that name this side, and the
 * fewest on each side, mixed cases counted twice, that say "both". `undefined` where even all of
 * them are too few.
 */
export function needed(clear: number): {
  readonly alone: number | undefined;
  readonly each: number | undefined;
} {
  const counts = Array.from({ length: clear + 1 }, (_, count) => count);
  const low = (count: number) => wilson(count, clear)?.low ?? 0;
  return {
    alone: counts.find((count) => low(count) > ALONE_BOUND),
    each: counts.find((count) => low(count) >= BOTH_BOUND),
  };
}
