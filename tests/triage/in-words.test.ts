import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf, triageFirmness } from '#src/triage/in-words.ts';
import { verdict } from '#src/triage/verdict.ts';

const counts = (information: number, behaviour: number, both: number, unclear: number) => ({
  information,
  behaviour,
  both,
  unclear,
});
const say = (of: ReturnType<typeof counts>, answered?: string) =>
  triageFirmness(of, answered, (id) => id.replaceAll('-', ' '));

describe('how far a triage carries an answer', () => {
  test('is said with the lower bound that the rule looked at', () => {
    expect(say(counts(18, 1, 0, 1), 'lacks-facts')).toBe(
      'Your triage of 20 cases reads as “lacks facts”, which is your answer: at least 75% of cases like these lack information and nothing else.',
    );
    expect(say(counts(8, 8, 4, 0), 'both')).toContain(
      'at least 39% of cases like these lack information, and at least 39% behave wrongly',
    );
  });

  test('is named as open, with what would settle it', () => {
    expect(say(counts(2, 1, 0, 0), 'unsure')).toMatch(
      /^Your triage of 3 cases has too few to tell: \d+ more with the same shares would settle it\.$/,
    );
    expect(say(counts(0, 0, 0, 4))).toContain('not even 500 cases');
  });

  test('contradicts an answer that the counts do not show', () => {
    expect(say(counts(18, 1, 0, 1), 'behaves-wrongly')).toMatch(
      /You answered “behaves wrongly”: the counts do not show that\.$/,
    );
    expect(say(counts(2, 1, 0, 0), 'both')).toMatch(/the counts do not show that\.$/);
  });

  test('objects for every count exactly when answer and rule differ', () => {
    const few = fc.nat(30);
    fc.assert(
      fc.property(
        fc.tuple(few, few, few, few).filter((all) => all.some((count) => count > 0)),
        fc.constantFrom('both', 'lacks-facts', 'behaves-wrongly', 'unsure'),
        (all, answered) => {
          const of = counts(...all);
          expect(say(of, answered).includes('do not show')).toBe(verdict(of).symptom !== answered);
          expect(say(of)).not.toContain('do not show');
          expect(casesOf(of)).toBe(all.reduce((sum, count) => sum + count));
        },
      ),
    );
  });
});
