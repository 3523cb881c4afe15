import type { ApproachId } from '../book/approach.ts';
import { allLines, billOf, isLinearInVolume } from '../bill/bill.ts';
import {
  breakEvenByVolume,
  type Side,
  sideOf,
  VOLUME_RANGE,
  type VolumeBreakEven,
} from './break-even.ts';
import { keepsCache } from '../question/choices.ts';
import { obstacle } from '../bill/feasibility.ts';
import { answerTokens } from '../lines/answer-tokens.ts';
import { cacheStorage } from '../lines/cache-storage.ts';
import type { Line } from '../lines/line.ts';
import { type Situation, situation } from '../quantities/situation.ts';
import { promptTokens } from '../lines/prompt-tokens.ts';
import type { Model } from '../book/model.ts';
import type { Scenario } from '../question/scenario.ts';

/**
 * The break-even where each approach without a finetuned model runs on the listed model that makes
 * it cheapest at the volume. A finetuned side stays on its model: that one was trained.
 */
export interface CheapestLine {
  readonly byVolume: VolumeBreakEven;
  /** Which models that are where the line lies, for each side that is free to change. */
  readonly sides: readonly CheapestSide[];
}

export interface CheapestSide {
  readonly approach: ApproachId;
  /** Several where they cost the same, or where another one is cheapest at another crossing. */
  readonly models: readonly Model[];
}

/** Undefined where neither side is free to change. `others` is the question on other models. */
export function lineOnCheapest(
  subjects: readonly [Situation, Situation],
  others: readonly Scenario[],
): CheapestLine | undefined {
  const [a, b] = [offersOf(subjects[0], others), offersOf(subjects[1], others)];
  if (a.length === 1 && b.length === 1) return undefined;
  const byVolume = breakEvenByVolume(lowest(a), lowest(b));
  const volumes = crossingsOf(byVolume);
  return {
    byVolume,
    sides: [a, b]
      .filter(([own]) => isFree(own))
      .map((offers) => ({
        approach: offers[0].approach.id,
        models: cheapestAt(offers, volumes),
      })),
  };
}

/** The volumes where the cheaper one changes; where none does, the end of what is looked at. */
export function crossingsOf(byVolume: VolumeBreakEven): readonly number[] {
  const crossings =
    byVolume.kind === 'same' ? [] : byVolume.stretches.slice(1).map(({ from }) => from);
  return crossings.length === 0 ? [VOLUME_RANGE.to] : crossings;
}

/** An approach on its own model, then on others. */
export type Offers = readonly [own: Situation, ...others: readonly Situation[]];

/** Where an approach needs no training, the others are all models on which it can be priced. */
function offersOf(own: Situation, others: readonly Scenario[]): Offers {
  if (!isFree(own)) return [own];
  return [
    own,
    ...others
      .map((scenario) => situation(scenario, own.approach))
      .filter((subject) => obstacle(subject) === undefined),
  ];
}

function isFree({ approach }: Situation): boolean {
  return approach.serving === 'base';
}

/** The lines that depend on the model where nothing is finetuned; all others are the same on each. */
const TOKEN_LINES: readonly Line[] = [promptTokens, answerTokens, cacheStorage];

/** One approach at the lowest of its totals, volume by volume. */
export function lowest(offers: Offers): Side {
  const [own] = offers;
  if (offers.length === 1) return sideOf(own);
  const rest = billOf(
    own,
    allLines(own).filter((line) => !TOKEN_LINES.includes(line)),
  ).total;
  const tokens = offers.map(tokensOf);
  const straight = tokens.filter(({ floor }) => floor === undefined);
  // A bent amount is worth working out only where its floor, a straight line, is the lowest so far.
  const bent = tokens
    .flatMap(({ floor, total }) => (floor ? [{ floor, total }] : []))
    .sort((one, other) => one.floor(VOLUME_RANGE.to) - other.floor(VOLUME_RANGE.to));
  return {
    id: own.approach.id,
    linear: false,
    total: (requests) => {
      let least = Number.POSITIVE_INFINITY;
      for (const { total } of straight) least = Math.min(least, total(requests));
      for (const { floor, total } of bent)
        if (floor(requests) < least) least = Math.min(least, total(requests));
      return rest(requests) + least;
    },
  };
}

type Total = Side['total'];

/** What the tokens of an approach cost; where that bends with volume, with a line it never lies under. */
function tokensOf(subject: Situation): { readonly total: Total; readonly floor?: Total } {
  const lines = allLines(subject).filter((line) => TOKEN_LINES.includes(line));
  const { total } = billOf(subject, lines);
  return isLinearInVolume(subject, lines) ? { total } : { total, floor: floorOf(subject) };
}

/** The tokens where every request finds the prefix at its cheapest. */
function floorOf(subject: Situation): Total {
  const { values, choices } = subject;
  const hits = values['cache-read'] <= values['cache-write'] ? 1 : 0;
  const warm: Situation = {
    ...subject,
    choices: { ...choices, cache: 'typed' },
    values: { ...values, 'hit-rate': hits },
  };
  return keepsCache(subject)
    ? () => Number.NEGATIVE_INFINITY
    : billOf(warm, [promptTokens, answerTokens]).total;
}

/** Totals that differ by less than this share of them count as the same. */
const SAME = 1e-6;

/** Models on which an approach costs least at one of the volumes. */
export function cheapestAt(offers: Offers, volumes: readonly number[]): readonly Model[] {
  const bills = offers.map((subject) => ({ model: subject.model, total: billOf(subject).total }));
  const cheapest = volumes.flatMap((volume) => {
    const totals = bills.map(({ model, total }) => ({ model, amount: total(volume) }));
    const least = Math.min(...totals.map(({ amount }) => amount));
    return totals.filter(({ amount }) => amount <= least * (1 + SAME)).map(({ model }) => model);
  });
  return [...new Set(cheapest)];
}
