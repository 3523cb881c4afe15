import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SIZES } from '#src/learn/exercises/attempt.ts';
import { drawSet } from '#src/learn/exercises/draw.ts';
import {
  exerciseFaults,
  GROUPS,
  labelOf,
  MARKS,
  markWords,
} from '#src/learn/exercises/exercise.ts';
import { LABELS } from '#src/triage/rubric.ts';
import { library } from '#src/library/library.ts';

const exercises = library().exercises;
const rubric = library().rubric;

test('there are twenty-four, numbered from 1, without a fault', () => {
  expect(exercises.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 24 }, (_, at) => at + 1),
  );
  expect(exerciseFaults(exercises)).toEqual([]);
});

test('every class has a case, and every class tempts somewhere or is mixed up easily', () => {
  expect(new Set(exercises.map(({ right }) => right))).toEqual(new Set(MARKS));
  expect(new Set(exercises.map(({ tempting }) => tempting.mark)).size).toBeGreaterThanOrEqual(7);
});

test('half of the tempting answers or more lie on the wrong side', () => {
  const across = exercises.filter(
    ({ right, tempting }) => labelOf(right) !== labelOf(tempting.mark),
  );
  expect(across.length).toBeGreaterThanOrEqual(12);
});

test('every setting occurs once, and none is that of a sample or a worked case', () => {
  const settings = exercises.map(({ setting }) => setting);
  expect(new Set(settings).size).toBe(settings.length);
  const samples = library().samples.flatMap(({ cases }) => cases);
  const logs = ['clinic-handbook', 'machine-service', 'query-language', 'ticket-summaries']
    .map((log) => readFileSync(`content/cases/${log}.csv`, 'utf8'))
    .join('\n');
  for (const { question } of exercises) {
    expect(samples.map(({ input }) => input)).not.toContain(question);
    expect(logs).not.toContain(question);
  }
});

test('the text of a case does not give its class away', () => {
  const words = markWords(rubric);
  for (const { setting, question, had, expected, right } of exercises) {
    const shown = [setting, question, had, expected].join(' ').toLowerCase();
    expect(shown, setting).not.toContain(words[right].name.toLowerCase());
  }
});

test('a set of every size holds every label, for the first hundred seeds', () => {
  for (const size of SIZES)
    for (let seed = 1; seed <= 100; seed++) {
      const set = drawSet(exercises, seed, size);
      expect(set).toHaveLength(size);
      expect(new Set(set.map(({ right }) => labelOf(right)))).toEqual(new Set(LABELS));
    }
});

test('the first set is the one that paths and old links mean', () => {
  // Changes only when cases are added or their class changes; then say so in the path that uses it.
  expect(drawSet(exercises, 1, 8).map(({ number }) => number)).toEqual([
    15, 7, 17, 12, 8, 21, 11, 19,
  ]);
});

describe('the answers', () => {
  test('are the kinds of the triage with its own words', () => {
    expect(GROUPS.flatMap(({ marks }) => marks)).toEqual(MARKS);
    const words = markWords(rubric);
    expect(words.both.name).toBe('Both');
    for (const mark of MARKS) expect(words[mark].sign).not.toBe('');
  });

  test('a rubric without a kind stops the build', () => {
    expect(() => markWords({ ...rubric, behaviour: [] })).toThrow('does not explain "shape"');
  });
});

test('a number used twice and a temptation that is right are named', () => {
  const [one] = exercises;
  if (!one) throw new Error('no exercise');
  const twin = { ...one, id: 'twin', tempting: { ...one.tempting, mark: one.right } };
  expect(exerciseFaults([one, twin])).toEqual([
    {
      id: 'twin',
      field: ['number'],
      says: `Number ${one.number} is taken. Give it the next free one.`,
    },
    {
      id: 'twin',
      field: ['tempting', 'mark'],
      says: 'The tempting answer is the right one. Name another.',
    },
  ]);
});
