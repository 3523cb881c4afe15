import { FIELDS, type Field, type Filter, NO_FILTER, OPTIONS, type Option } from './register.ts';

/** The parameter that holds the words typed. */
export const WORDS_KEY = 'words';

/** Longest text kept, in UTF-16 units. */
export const MOST_WORDS = 80;

/** Parameters of the site that the register leaves alone. */
const PASSED_ON: ReadonlySet<string> = new Set(['edition', 'theme']);

/** A query as a filter, with a sentence for everything in it that was not taken at its word. */
export interface FilterReading {
  readonly filter: Filter;
  readonly passedOn: readonly (readonly [name: string, value: string])[];
  readonly notices: readonly string[];
}

/**
 * Reads a query string (with or without "?"). Never throws: what the register does not know is left
 * out and reported, and the first of two values counts.
 */
export function readFilter(search: string): FilterReading {
  const chosen = new Map<Field, Option>();
  const passedOn: [string, string][] = [];
  const notices: string[] = [];
  const seen = new Set<string>();
  let words = NO_FILTER.words;

  for (const [name, value] of new URLSearchParams(search)) {
    const field = FIELDS.find((each) => each === name);
    if (PASSED_ON.has(name)) passedOn.push([name, value]);
    else if (!field && name !== WORDS_KEY)
      notices.push(
        `The address mentions “${short(name)}”, which the register has no filter for. It was left out.`,
      );
    else if (seen.has(name))
      notices.push(`The address gives “${name}” more than once. The first one counts.`);
    else if (field) {
      const option = OPTIONS[field].find((each) => each === value);
      if (option) chosen.set(field, option);
      else
        notices.push(`“${short(value)}” is not one of the options of “${field}”. It was left out.`);
    } else {
      words = value.slice(0, MOST_WORDS);
      if (words !== value)
        notices.push(`The address asks for a long text. Its first ${MOST_WORDS} characters count.`);
    }
    seen.add(name);
  }
  return { filter: { chosen, words }, passedOn, notices };
}

/** The query string of a filter, "" when it asks for nothing. One filter always has one address. */
export function writeFilter(
  { chosen, words }: Filter,
  passedOn: FilterReading['passedOn'] = [],
): string {
  const pairs = [
    ...passedOn,
    ...chosen,
    ...(words.trim() === '' ? [] : [[WORDS_KEY, words] as const]),
  ].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return query === '' ? '' : `?${query}`;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
