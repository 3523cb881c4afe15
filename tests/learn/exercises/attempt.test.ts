import { describe, expect, test } from 'vitest';
import {
  answered,
  FIRST_ATTEMPT,
  LAST_SEED,
  nextSet,
  placeOf,
} from '#src/learn/exercises/attempt.ts';

const set = [{ number: 5 }, { number: 9 }];

describe('the way through a set', () => {
  test('begins with the first case, explains after each answer, and ends with the score', () => {
    expect(placeOf(set, FIRST_ATTEMPT)).toMatchObject({ kind: 'question', at: 1 });
    const first = answered(FIRST_ATTEMPT, 5, 'shape', 1);
    expect(placeOf(set, first)).toMatchObject({ kind: 'explanation', at: 1, mark: 'shape' });
    const onward = { ...first, shown: undefined };
    expect(placeOf(set, onward)).toMatchObject({ kind: 'question', at: 2, one: { number: 9 } });
    const second = answered(onward, 9, 'both', 2);
    expect(placeOf(set, { ...second, shown: undefined })).toEqual({ kind: 'score' });
    expect(placeOf(set, { ...second, shown: 1 })).toMatchObject({ kind: 'explanation', at: 1 });
  });

  test('leads back to a case that was passed over', () => {
    const later = answered(FIRST_ATTEMPT, 9, 'both', 2);
    expect(placeOf(set, { ...later, shown: undefined })).toMatchObject({ kind: 'question', at: 1 });
  });

  test('goes on to the next set, and from the last to the first', () => {
    const { marks } = answered(FIRST_ATTEMPT, 5, 'shape', 1);
    expect(nextSet({ ...FIRST_ATTEMPT, size: 12, marks })).toEqual({
      ...FIRST_ATTEMPT,
      size: 12,
      seed: 2,
    });
    expect(nextSet({ ...FIRST_ATTEMPT, seed: LAST_SEED }).seed).toBe(1);
  });
});
