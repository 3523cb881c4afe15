import { fitting, type Judgement } from './rubric.ts';

/** The most cases one sheet holds. */
export const MOST_CASES = 500;

/** The most a paste or file may hold, in bytes of UTF-8: 10 MB. */
export const MOST_BYTES = 10_000_000;

/** One failing case as the reader brought it, and what they decided about it. "" is nothing. */
export interface FailingCase {
  /** From the reader's data where it was unique there, else a number. */
  readonly id: string;
  readonly input: string;
  readonly output: string;
  readonly expected: string;
  readonly notes: string;
  /** Columns that mean nothing to the triage, kept for the export. */
  readonly others: readonly (readonly [name: string, value: string])[];
  readonly judgement: Judgement;
}

/** What another person decided about a case, and why where they say so. */
export interface Rating {
  readonly judgement: Judgement;
  readonly why: string;
}

/** Text that found no place, with where it stood and why: shown to the reader, never dropped. */
export interface LeftOut {
  readonly place: string;
  readonly reason: string;
  readonly text: string;
}

/** Another person's labels of the same cases. */
export interface SecondRater {
  readonly name: string;
  /** By the id of the case they belong to. */
  readonly ratings: ReadonlyMap<string, Rating>;
  readonly unmatched: readonly LeftOut[];
}

/** The whole work of a triage. */
export interface Sheet {
  readonly cases: readonly FailingCase[];
  readonly second?: SecondRater | undefined;
}

export const EMPTY_SHEET: Sheet = { cases: [] };

/** The sheet after a decision about one case; what the new label does not ask for is forgotten. */
export function judge(sheet: Sheet, id: string, change: Judgement): Sheet {
  return {
    ...sheet,
    cases: sheet.cases.map((one) =>
      one.id === id ? { ...one, judgement: fitting({ ...one.judgement, ...change }) } : one,
    ),
  };
}

/** The sheet with more cases; one whose id is used already gets a free number. */
export function withCases(sheet: Sheet, more: readonly FailingCase[]): Sheet {
  const taken = new Set(sheet.cases.map(({ id }) => id));
  const added = more.map((one) => {
    const id = freeId(one.id, taken);
    taken.add(id);
    return { ...one, id };
  });
  return { ...sheet, cases: [...sheet.cases, ...added] };
}

/** The wanted id where it is free, else the smallest free number. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted !== '' && !taken.has(wanted)) return wanted;
  let number = taken.size + 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

/**
 * The first case without a label after the one with this id, going round at the end; `undefined`
 * when all have one.
 */
export function nextUnlabelled(
  cases: readonly FailingCase[],
  after: string | undefined,
): FailingCase | undefined {
  const start = cases.findIndex(({ id }) => id === after) + 1;
  return [...cases.slice(start), ...cases.slice(0, start)].find(
    ({ judgement }) => judgement.label === undefined,
  );
}

/** The first words of a case on one line, to know it by in a list. At most `length` characters. */
export function gist({ input, output, expected, notes }: FailingCase, length = 90): string {
  const text = (input || output || expected || notes).replace(/\s+/g, ' ').trim();
  const letters = [...text.slice(0, 2 * length + 2)];
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : text;
}
