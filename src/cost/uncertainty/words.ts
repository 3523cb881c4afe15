import { estimatedUsd, significant, usd } from '../../ground/money.ts';
import { count, roughCount } from '../../ground/tokens.ts';
import type { Money } from '../question/currency.ts';
import { UNITS, type Unit } from '../book/unit.ts';
import { bandInWords } from './band-in-words.ts';
import type { Outlook } from './draws.ts';
import { DRAWS } from './setting.ts';
import type { Tornado, TornadoBar } from './tornado.ts';
import type { Uncertainty } from './uncertainty.ts';

type Pair<T> = readonly [T, T];

/** “44%”, “under 1%”, “over 99%”; never rounds a chance to none or to certainty. */
export function shareInWords(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  if (share < 1 && share > 0.99) return 'over 99%';
  return `${Math.round(share * 100)}%`;
}

/** A value of an input to two significant figures, with its unit. */
export function roughValue(value: number, unit: Unit): string {
  if (unit === 'share') return `${count(significant(value * 100))}%`;
  return `${roughAmount(value)} ${UNITS[unit]}`.trim();
}

function roughAmount(value: number): string {
  return Math.abs(value) >= 1 ? roughCount(value) : count(significant(value));
}

/** The finding once more, with what the ranges make of it. */
export function rangesInWords(
  { outlooks, pair, firstCheaper }: Uncertainty,
  money: Money = estimatedUsd,
): string {
  const [a, b] = pair.map((id) => outlooks.find(({ approach }) => approach.id === id));
  if (!a || !b || firstCheaper === undefined)
    return 'The two compared have no price together in any draw from your ranges.';
  const [x, y] = [name(a), name(b)];
  return `With every input anywhere in its range: ${x} ${bandInWords(a, money)}, ${y} ${bandInWords(b, money)}; ${x} is the cheaper of the two in ${inDraws(firstCheaper)}.`;
}

/** Which approach is cheapest in how many draws, in one sentence. */
export function sharesInWords(outlooks: readonly Outlook[]): string {
  const winners = outlooks
    .filter(({ cheapest }) => cheapest > 0)
    .toSorted((a, b) => b.cheapest - a.cheapest);
  const [leader] = winners;
  if (!leader) return 'No approach can be priced here.';
  const rest = outlooks.length - winners.length;
  const never = rest === 1 ? 'One other is' : `${rest} others are`;
  return `${name(leader)} is the cheapest in ${inDraws(leader.cheapest)}.${rest > 0 ? ` ${never} never the cheapest.` : ''}`;
}

function shareOfDraws(share: number): string {
  return share > 0.01 && share < 0.99 ? `about ${shareInWords(share)}` : shareInWords(share);
}

function inDraws(share: number): string {
  if (share === 1) return `every one of ${count(DRAWS)} draws`;
  if (share === 0) return `none of ${count(DRAWS)} draws`;
  return `${shareOfDraws(share)} of ${count(DRAWS)} draws`;
}

function name({ approach }: Outlook): string {
  return `“${approach.label}”`;
}

/** “15,000 → 150,000 requests a month”, “0% → 10%”. */
export function rangeInWords({ range, unit }: TornadoBar): string {
  const low = unit === 'share' ? roughValue(range.low, unit) : roughAmount(range.low);
  return `${low} → ${roughValue(range.high, unit)}`;
}

/**
 * Where an input changes which of the two is cheaper; empty where it does not. A volume is left to the
 * finding, which says for which model it holds.
 */
export function switchInWords({ id, switches, unit }: TornadoBar): string {
  if (id === 'requests' && switches.length > 0)
    return `at the volume${switches.length > 1 ? 's' : ''} that the finding names`;
  return switches.map((value) => `at about ${roughValue(value, unit)}`).join(' and ');
}

/** What decides between the two, in one to three sentences. */
export function tornadoInWords({ likely, bars }: Tornado, [a, b]: Pair<string>): string {
  const [top, next] = bars;
  if (!top) return 'No input with a range moves the difference between the two.';
  const most = next ? `“${top.label}” and “${next.label}” move` : `“${top.label}” moves`;
  const opening = `${most} the difference most.`;
  const flips = bars.filter(({ switches }) => switches.length > 0);
  const [flip] = flips;
  if (!flip) return `${opening} No single input, within its range, changes which is cheaper.`;
  const others = flips.slice(1).map(({ label }) => `“${label}”`);
  const cheaper = likely > 0 ? b : a;
  return `${opening} “${cheaper}” becomes the cheaper one if “${flip.label}” alone changes, ${switchInWords(flip)}${
    others.length > 0 ? `; so it does with ${listed(others)}` : ''
  }.`;
}

/** More than this are told by their number. */
const MOST_NAMED = 3;

function listed(names: readonly string[]): string {
  if (names.length > MOST_NAMED) return `any of ${names.length} others`;
  return names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** The difference at both ends of a range: “A cheaper by $11,000 → $33,000”, “B … → A cheaper by …”. */
export function differencesInWords(
  { atLow, atHigh }: TornadoBar,
  money: Money = estimatedUsd,
): string {
  const alike = atLow !== null && atHigh !== null && atLow * atHigh > 0;
  const end = alike ? money(usd(Math.abs(atHigh))) : differenceInWords(atHigh, money);
  return `${differenceInWords(atLow, money)} → ${end}`;
}

function differenceInWords(difference: number | null, money: Money): string {
  if (difference === null) return 'no price';
  if (difference === 0) return 'the same';
  return `${difference > 0 ? 'A' : 'B'} cheaper by ${money(usd(Math.abs(difference)))}`;
}
