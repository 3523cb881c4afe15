import { LABELS, type Label } from './rubric.ts';
import type { FailingCase, SecondRater } from './sheet.ts';

export interface Dispute {
  readonly one: FailingCase;
  readonly mine: Label;
  readonly theirs: Label;
}

export interface Agreement {
  /** Cases that both labelled. */
  readonly compared: number;
  readonly agreed: number;
  /** The share two people with these habits would agree on by chance alone. */
  readonly byChance: number | undefined;
  /** From −1 to 1; `undefined` with nothing compared, and where both used one label throughout. */
  readonly kappa: number | undefined;
  readonly disputes: readonly Dispute[];
  /** Labelled by the reader alone, and by the other person alone. */
  readonly onlyMine: readonly FailingCase[];
  readonly onlyTheirs: readonly FailingCase[];
}

/**
 * How far two people's labels agree, "unclear" counting as a label, kinds left aside. Kappa is
 * (observed − chance) / (1 − chance), chance being the sum over labels of the product of the two
 * people's shares.
 *
 * Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological
 * Measurement 20 (1960), 37–46.
 */
export function agreement(cases: readonly FailingCase[], second: SecondRater): Agreement {
  const pairs = cases.flatMap((one) => {
    const mine = one.judgement.label;
    const theirs = second.ratings.get(one.id)?.judgement.label;
    return mine && theirs ? [{ one, mine, theirs }] : [];
  });
  const disputes = pairs.filter(({ mine, theirs }) => mine !== theirs);
  const compared = pairs.length;
  const agreed = compared - disputes.length;
  const chanceHits = LABELS.reduce(
    (sum, label) =>
      sum +
      pairs.filter(({ mine }) => mine === label).length *
        pairs.filter(({ theirs }) => theirs === label).length,
    0,
  );
  const square = compared ** 2;
  return {
    compared,
    agreed,
    byChance: compared > 0 ? chanceHits / square : undefined,
    kappa:
      chanceHits < square ? (agreed * compared - chanceHits) / (square - chanceHits) : undefined,
    disputes,
    onlyMine: cases.filter(({ id, judgement }) => judgement.label && !second.ratings.has(id)),
    onlyTheirs: cases.filter(({ id, judgement }) => !judgement.label && second.ratings.has(id)),
  };
}

/** Below this many cases kappa swings with every single one, and is not worth a sentence. */
export const FEWEST_COMPARED = 10;

/** What the agreement means, without a scale of adjectives: those in use are conventions. */
export function agreementInWords({ compared, agreed, byChance, kappa }: Agreement): string {
  if (compared === 0 || byChance === undefined)
    return 'No case has been labelled by both of you yet.';
  const observed = `You agree on ${agreed} of ${compared} cases (${percent(agreed / compared)}).`;
  if (compared < FEWEST_COMPARED)
    return `${observed} Compare ${FEWEST_COMPARED} or more before you read anything into that.`;
  if (kappa === undefined)
    return `${observed} You both gave every case the same label, so there is nothing to tell agreement from chance by.`;
  const chance = `Two people who used the labels as often as you two, but at random, would agree on ${percent(byChance)}.`;
  if (kappa === 1) return `${observed} ${chance} You agree on all that chance left open.`;
  if (kappa > 0)
    return `${observed} ${chance} Of what chance leaves open, you agree on ${percent(kappa)}.`;
  return `${observed} ${chance} You do no better than that: read the rubric together before you count anything.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
