import { describe, expect, test } from 'vitest';
import type { Claim } from '#src/evidence/claim.ts';
import { allCorrections, correctionFaults, correctionOf } from '#src/evidence/corrections.ts';
import type { Study } from '#src/evidence/study.ts';

const studies = new Map([
  ['ode-2024', { id: 'ode-2024', findings: [{ id: 'it' }] }],
]) as unknown as ReadonlyMap<string, Study>;

const claimsWith = (...corrections: readonly (readonly [string, string, string])[]) =>
  new Map(
    [...Map.groupBy(corrections, ([claim]) => claim)].map(([id, own]) => [
      id,
      {
        id,
        corrections: own.map(([, correction, finding]) => ({
          id: correction,
          findings: [{ study: 'ode-2024', finding }],
        })),
      },
    ]),
  ) as unknown as ReadonlyMap<string, Claim>;

const sound = claimsWith(['a', 'first', 'it'], ['a', 'second', 'it'], ['b', 'third', 'it']);

describe('a correction', () => {
  test('is found by its id, with the claim it stands under', () => {
    const { claim, correction } = correctionOf(sound, 'third');
    expect([claim.id, correction.id]).toEqual(['b', 'third']);
  });

  test('that no claim has cannot be shown, and the message says where to add it', () => {
    expect(() => correctionOf(sound, 'fourth')).toThrow(
      'No claim has a correction "fourth". Add it under "corrections" in content/claims/',
    );
  });

  test('comes after those of the claims before its own', () => {
    expect(allCorrections(sound).map(({ correction }) => correction.id)).toEqual([
      'first',
      'second',
      'third',
    ]);
  });
});

describe('the corrections of all claims', () => {
  test('are sound when ids differ and findings exist', () => {
    expect(correctionFaults(sound, studies)).toEqual([]);
  });

  test('may not share an id, across claims or within one', () => {
    const shared = claimsWith(['a', 'same', 'it'], ['b', 'same', 'it']);
    expect(correctionFaults(shared, studies)).toEqual([
      'The correction id "same" is used more than once, in content/claims/a.yaml and content/claims/b.yaml. Rename one.',
    ]);
    const within = claimsWith(['a', 'same', 'it'], ['a', 'same', 'it']);
    expect(correctionFaults(within, studies)).toEqual([
      'The correction id "same" is used more than once, in content/claims/a.yaml. Rename one.',
    ]);
  });

  test('name findings that exist', () => {
    expect(correctionFaults(claimsWith(['a', 'first', 'gone']), studies)).toEqual([
      'content/claims/a.yaml: correction "first" names "ode-2024#gone", which does not exist.',
    ]);
  });
});
