import {
  BEHAVIOUR_KINDS,
  type BehaviourKind,
  INFORMATION_KINDS,
  type InformationKind,
  type Judgement,
  LABELS,
  type Label,
} from './rubric.ts';
import { type Interval, wilson } from './wilson.ts';

/** How many cases have each label. */
export type Counts = Readonly<Record<Label, number>>;

export interface Tally {
  readonly counts: Counts;
  readonly labelled: number;
  readonly unlabelled: number;
  readonly information: Readonly<Record<InformationKind, number>>;
  readonly behaviour: Readonly<Record<BehaviourKind, number>>;
}

/** Counts the judgements of a sheet. Their order changes nothing. */
export function tally(cases: readonly { readonly judgement: Judgement }[]): Tally {
  const judgements = cases.map(({ judgement }) => judgement);
  const labelled = judgements.filter(({ label }) => label !== undefined).length;
  return {
    counts: countsOf(LABELS, judgements, ({ label }) => label),
    labelled,
    unlabelled: cases.length - labelled,
    information: countsOf(INFORMATION_KINDS, judgements, ({ information }) => information),
    behaviour: countsOf(BEHAVIOUR_KINDS, judgements, ({ behaviour }) => behaviour),
  };
}

/** The share of each label among all labelled cases, unclear ones included. */
export function sharesOf(counts: Counts): ReadonlyMap<Label, Interval> {
  const labelled = LABELS.reduce((sum, label) => sum + counts[label], 0);
  return new Map(
    LABELS.flatMap((label) => {
      const interval = wilson(counts[label], labelled);
      return interval ? [[label, interval] as const] : [];
    }),
  );
}

/**
 * The kind that leads: more cases than every other kind of its side, and at least three. A tie
 * leads nowhere.
 */
export function leading<Kind extends string>(
  kinds: Readonly<Record<Kind, number>>,
): Kind | undefined {
  const ranked = (Object.entries(kinds) as [Kind, number][]).sort(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  return first && first[1] >= 3 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function countsOf<Id extends string>(
  ids: readonly Id[],
  judgements: readonly Judgement[],
  of: (judgement: Judgement) => Id | undefined,
): Readonly<Record<Id, number>> {
  const counts = Object.fromEntries(ids.map((id) => [id, 0])) as Record<Id, number>;
  for (const judgement of judgements) {
    const id = of(judgement);
    if (id !== undefined) counts[id] += 1;
  }
  return counts;
}
