import { JSON_FORMAT, JSON_VERSION } from './export.ts';
import { isRecord } from './json.ts';
import {
  BEHAVIOUR_KINDS,
  fitting,
  INFORMATION_KINDS,
  type Judgement,
  LABELS,
  ORACLE_RESULTS,
} from './rubric.ts';
import {
  type FailingCase,
  type LeftOut,
  MOST_CASES,
  type Rating,
  type SecondRater,
  type Sheet,
} from './sheet.ts';

export type Restored =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  /** Not an export of this tool: to be read as any other text. */
  | { readonly kind: 'foreign' }
  /** An export that cannot be taken; the text stays with the reader. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Restores what `toJson` wrote. Never throws, and takes all of it or nothing: a changed export is
 * refused with a reason rather than restored in part.
 */
export function fromJson(text: string): Restored {
  return restore(text, MOST_CASES);
}

/** The same, with another limit to the number of cases. */
export function restore(text: string, most: number): Restored {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'foreign' };
  }
  if (!isRecord(value) || value['format'] !== JSON_FORMAT) return { kind: 'foreign' };
  if (value['version'] !== JSON_VERSION)
    return refused(
      `This file was saved by version ${String(value['version']).slice(0, 20)} of the triage; this page reads version ${JSON_VERSION}. Reload the page and try again.`,
    );
  const cases = listOf(value['cases'], caseFrom);
  if (!cases) return refused('The list of cases in this file is damaged.');
  if (cases.length > most)
    return refused(`This file holds ${cases.length} cases; a sheet holds ${most}.`);
  const ids = new Set(cases.map(({ id }) => id));
  if (ids.size < cases.length) return refused('Two cases in this file have the same id.');
  if (value['second'] === undefined) return { kind: 'sheet', sheet: { cases } };
  const second = secondFrom(value['second'], ids);
  return second
    ? { kind: 'sheet', sheet: { cases, second } }
    : refused('The labels of the second rater in this file are damaged.');
}

function refused(reason: string): Restored {
  return { kind: 'refused', reason };
}

function caseFrom(value: unknown): FailingCase | undefined {
  if (!isRecord(value)) return undefined;
  const { id, input, output, expected, notes } = value;
  const others = listOf(value['others'], pairFrom);
  const judgement = judgementFrom(value);
  if (![id, input, output, expected, notes].every((part) => typeof part === 'string'))
    return undefined;
  if (id === '' || !others || !judgement) return undefined;
  return { id, input, output, expected, notes, others, judgement } as FailingCase;
}

function pairFrom(value: unknown): readonly [string, string] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [name, content]: unknown[] = value;
  return typeof name === 'string' && typeof content === 'string' ? [name, content] : undefined;
}

function judgementFrom(value: Readonly<Record<string, unknown>>): Judgement | undefined {
  const known = [
    ['label', LABELS],
    ['information', INFORMATION_KINDS],
    ['behaviour', BEHAVIOUR_KINDS],
    ['oracle', ORACLE_RESULTS],
  ] as const;
  const sound = known.every(
    ([field, ids]) =>
      value[field] === undefined || (ids as readonly unknown[]).includes(value[field]),
  );
  return sound ? fitting(value as Judgement) : undefined;
}

function secondFrom(value: unknown, ids: ReadonlySet<string>): SecondRater | undefined {
  if (!isRecord(value)) return undefined;
  const { name } = value;
  const ratings = listOf(value['ratings'], (rating): readonly [string, Rating] | undefined => {
    if (!isRecord(rating)) return undefined;
    const { id, why } = rating;
    const judgement = judgementFrom(rating);
    return typeof id === 'string' && ids.has(id) && typeof why === 'string' && judgement
      ? [id, { judgement, why }]
      : undefined;
  });
  const unmatched = listOf(value['unmatched'], leftOutFrom);
  return typeof name === 'string' && ratings && unmatched
    ? { name, ratings: new Map(ratings), unmatched }
    : undefined;
}

function leftOutFrom(value: unknown): LeftOut | undefined {
  if (!isRecord(value)) return undefined;
  const { place, reason, text } = value;
  return typeof place === 'string' && typeof reason === 'string' && typeof text === 'string'
    ? { place, reason, text }
    : undefined;
}

/** Every item read, or `undefined` when one of them cannot be. */
function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read);
  return items.every((item) => item !== undefined) ? items : undefined;
}
