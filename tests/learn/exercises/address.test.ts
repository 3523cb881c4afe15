import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerCode, readAttempt, writeAttempt } from '#src/learn/exercises/address.ts';
import { type Attempt, FIRST_ATTEMPT, LAST_SEED, SIZES } from '#src/learn/exercises/attempt.ts';
import { drawSet } from '#src/learn/exercises/draw.ts';
import { MARKS } from '#src/learn/exercises/exercise.ts';
import { anyText } from '../../ground/any-text.ts';
import { SOME } from './some-cases.ts';

const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({ seed: fc.integer({ min: 1, max: LAST_SEED }), size: fc.constantFrom(...SIZES) })
  .chain(({ seed, size }) =>
    fc.record({
      seed: fc.constant(seed),
      size: fc.constant(size),
      shown: fc.option(fc.integer({ min: 1, max: size }), { nil: undefined }),
      marks: fc
        .uniqueArray(fc.constantFrom(...drawSet(SOME, seed, size).map(({ number }) => number)))
        .chain((numbers) =>
          fc
            .tuple(...numbers.map(() => fc.constantFrom(...MARKS)))
            .map((marks) => new Map(numbers.map((number, at) => [number, marks[at] ?? 'both']))),
        ),
    }),
  );

describe('the address of an attempt', () => {
  test('says nothing about the first set untouched', () => {
    expect(writeAttempt(FIRST_ATTEMPT)).toBe('');
    expect(readAttempt(SOME, '')).toEqual({ attempt: FIRST_ATTEMPT, notices: [] });
  });

  test('names set, size, answers by number, and the case shown', () => {
    const marks = new Map([
      [4, 'shape' as const],
      [11, 'unclear' as const],
    ]);
    expect(writeAttempt({ seed: 7, size: 12, marks, shown: 2 })).toBe(
      '?seed=7&cases=12&marks=4s.11u&shown=2',
    );
  });

  test('gives back what was written', () => {
    fc.assert(
      fc.property(anyAttempt, (attempt) => {
        expect(readAttempt(SOME, writeAttempt(attempt))).toEqual({ attempt, notices: [] });
      }),
    );
  });

  test('has a letter of its own for each answer', () => {
    expect(new Set(MARKS.map((mark) => answerCode(1, mark))).size).toBe(MARKS.length);
  });

  test('accepts the theme and reads any text without throwing', () => {
    expect(readAttempt(SOME, '?theme=dark').notices).toEqual([]);
    fc.assert(
      fc.property(anyText, (text) => {
        const { attempt } = readAttempt(SOME, text);
        expect(readAttempt(SOME, writeAttempt(attempt)).attempt).toEqual(attempt);
      }),
    );
  });

  test.each([
    ['?seed=abc', '“abc” is not a set. They are numbered from 1 to 9999; this is set 1.'],
    ['?seed=0', '“0” is not a set. They are numbered from 1 to 9999; this is set 1.'],
    ['?seed=1e3', '“1e3” is not a set. They are numbered from 1 to 9999; this is set 1.'],
    ['?cases=9', 'A set has 8, 12, 24 cases, and not “9”. This one has 8.'],
    ['?shown=9', 'There is no case “9” in this set. It was left out.'],
    ['?marks=1z', '“1z” is not an answer. It was left out.'],
    ['?marks=<b>', '“<b>” is not an answer. It was left out.'],
    ['?marks=500s', 'Case 500 is not in this set. Its answer was left out.'],
    ['?seed=2&seed=3', 'The address gives “seed” more than once. The first one counts.'],
    [
      `?${'x'.repeat(60)}=1`,
      `The address mentions “${'x'.repeat(40)}…”, which the exercises do not know. It was left out.`,
    ],
  ])('%s is reported in words', (search, notice) => {
    expect(readAttempt(SOME, search).notices).toEqual([notice]);
  });

  test('an answer counts once, and the first one', () => {
    const number = drawSet(SOME, 1, 8)[0]?.number;
    const { attempt } = readAttempt(SOME, `?marks=${number}s.${number}t`);
    expect([...attempt.marks.values()]).toEqual(['shape']);
  });
});
