import { type Attempt, FIRST_ATTEMPT, LAST_SEED, SIZES, type Size } from './attempt.ts';
import { drawSet } from './draw.ts';
import { type Exercise, MARKS, type Mark } from './exercise.ts';

/** Parameters of the exercises. */
export const EXERCISE_KEYS = {
  seed: 'seed',
  size: 'cases',
  marks: 'marks',
  shown: 'shown',
} as const;

/** One letter for each answer. They are part of addresses: never give one another meaning. */
const LETTERS: Readonly<Record<Mark, string>> = {
  'missing-from-corpus': 'm',
  'not-retrieved': 'n',
  'retrieved-but-unused': 'r',
  shape: 's',
  'rare-language': 'l',
  style: 't',
  instructions: 'i',
  safety: 'f',
  both: 'b',
  unclear: 'u',
};
const BY_LETTER = new Map(MARKS.map((mark) => [LETTERS[mark], mark]));

/** An answer as the address and the fields of the form hold it: "12n". */
export function answerCode(number: number, mark: Mark): string {
  return `${number}${LETTERS[mark]}`;
}

export interface AttemptReading {
  readonly attempt: Attempt;
  /** A sentence for everything in the address that could not be used. */
  readonly notices: readonly string[];
}

/** The query string of an attempt, "" for the first set untouched. Answers stand by number of case. */
export function writeAttempt({ seed, size, marks, shown }: Attempt): string {
  const pairs = [
    ...(seed === FIRST_ATTEMPT.seed && marks.size === 0 ? [] : [[EXERCISE_KEYS.seed, seed]]),
    ...(size === FIRST_ATTEMPT.size ? [] : [[EXERCISE_KEYS.size, size]]),
    ...(marks.size === 0
      ? []
      : [
          [
            EXERCISE_KEYS.marks,
            [...marks].map(([number, mark]) => answerCode(number, mark)).join('.'),
          ],
        ]),
    ...(shown === undefined ? [] : [[EXERCISE_KEYS.shown, shown]]),
  ];
  return pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/**
 * Reads a query string, with or without "?". Never throws: what cannot be used is left out and
 * reported. An answer to a case that is not in the set is reported too, so that an old link never
 * puts an answer beside a case it was not given to.
 */
export function readAttempt(
  exercises: readonly Pick<Exercise, 'number' | 'right'>[],
  search: string,
): AttemptReading {
  const query = new URLSearchParams(search);
  const notices: string[] = [];
  const known: ReadonlySet<string> = new Set([...Object.values(EXERCISE_KEYS), 'theme']);
  for (const name of new Set(query.keys()))
    if (!known.has(name))
      notices.push(
        `The address mentions “${short(name)}”, which the exercises do not know. It was left out.`,
      );
    else if (query.getAll(name).length > 1)
      notices.push(`The address gives “${name}” more than once. The first one counts.`);

  const whole = (key: keyof typeof EXERCISE_KEYS, fits: (value: number) => boolean) => {
    const text = query.get(EXERCISE_KEYS[key]);
    if (text === null) return undefined;
    const value = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : Number.NaN;
    if (fits(value)) return value;
    notices.push(REFUSALS[key](short(text)));
    return undefined;
  };
  const seed = whole('seed', (value) => value <= LAST_SEED) ?? FIRST_ATTEMPT.seed;
  const size = (whole('size', (value) => SIZES.includes(value as Size)) ??
    FIRST_ATTEMPT.size) as Size;
  const shown = whole('shown', (value) => value <= size);

  const numbers = new Set(drawSet(exercises, seed, size).map(({ number }) => number));
  const marks = new Map<number, Mark>();
  for (const part of (query.get(EXERCISE_KEYS.marks) ?? '').split('.').filter(Boolean)) {
    const [, digits = '', letter = ''] = /^(\d{1,3})([a-z])$/.exec(part) ?? [];
    const mark = BY_LETTER.get(letter);
    if (!mark) notices.push(REFUSALS.marks(short(part)));
    else if (!numbers.has(Number(digits)))
      notices.push(`Case ${Number(digits)} is not in this set. Its answer was left out.`);
    else if (!marks.has(Number(digits))) marks.set(Number(digits), mark);
  }
  return { attempt: { seed, size, marks, shown }, notices };
}

const REFUSALS: Readonly<Record<keyof typeof EXERCISE_KEYS, (text: string) => string>> = {
  seed: (text) =>
    `“${text}” is not a set. They are numbered from 1 to ${LAST_SEED}; this is set 1.`,
  size: (text) => `A set has ${SIZES.join(', ')} cases, and not “${text}”. This one has 8.`,
  marks: (text) => `“${text}” is not an answer. It was left out.`,
  shown: (text) => `There is no case “${text}” in this set. It was left out.`,
};

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
