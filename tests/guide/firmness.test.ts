import { describe, expect, test } from 'vitest';
import { answersFirmness, evidenceFirmness } from '#src/guide/firmness.ts';
import type { Grade } from '#src/evidence/claim.ts';
import { option, question } from './small-flow.ts';

describe('how firm the evidence is', () => {
  const cited = (grade: Grade) => ({ id: grade, statement: '', grade, sources: [] });
  const firmness = (claimsFor: readonly Grade[], claimsAgainst: readonly Grade[]) =>
    evidenceFirmness({
      claimsFor: claimsFor.map(cited),
      claimsAgainst: claimsAgainst.map(cited),
    });

  test.each([
    [
      ['strong'],
      [],
      'The evidence is strong: the one claim for this verdict is graded moderate or strong.',
    ],
    [
      ['strong', 'moderate'],
      ['weak'],
      'The evidence is fair: both claims for this verdict are graded moderate or strong.',
    ],
    [
      ['strong', 'mixed', 'weak'],
      ['moderate'],
      'The evidence is uneven: 1 of 3 claims for this verdict is graded moderate or strong, and so is 1 against it.',
    ],
    [
      ['contested'],
      ['strong', 'strong'],
      'The evidence is thin: no claim for this verdict is graded moderate or strong, but 2 against it are.',
    ],
  ] as const)('%j for and %j against', (claimsFor, claimsAgainst, sentence) => {
    expect(firmness(claimsFor, claimsAgainst)).toBe(sentence);
  });
});

describe('how firm the answers are', () => {
  const definite = option('yes', 'end');
  const open = option('unsure', 'end', { unsure: true });
  const path = (...options: readonly (typeof open)[]) =>
    options.map((option, index) => ({ question: question(`Q${index}`, option), option }));

  test('counts the open ones and names them', () => {
    expect(answersFirmness(path(definite, open, open))).toMatch(
      /^2 of your 3 answers are open: Q1, Q2\./,
    );
    expect(answersFirmness(path(definite, open))).toMatch(/^1 of your 2 answers is open: Q1\./);
  });

  test('says so when none is open', () => {
    expect(answersFirmness(path(definite, definite))).toBe('All 2 of your answers are definite.');
    expect(answersFirmness(path(definite))).toBe('Your one answer is definite.');
  });
});
