import { describe, expect, test } from 'vitest';
import { claimPath, findingPath, referencesName, studyPath } from '#src/evidence/address.ts';
import type { Claim } from '#src/evidence/claim.ts';
import { citingStudy, relyingOnClaim, usesOf } from '#src/evidence/reliance.ts';

const pages = [
  { path: '/', title: 'Home', studies: [], claims: ['a'] },
  { path: '/b/', title: 'B', studies: ['x-2020'], claims: ['a', 'c'] },
];
const key = { study: 'x-2020', finding: 'one' };
const claim = (id: string, side: 'findingsFor' | 'findingsAgainst') =>
  ({ id, findingsFor: [], findingsAgainst: [], [side]: [key] }) as unknown as Claim;

describe('what relies on the evidence', () => {
  test('is listed for each claim and each study, in reading order', () => {
    expect(relyingOnClaim(pages, 'a').map(({ path }) => path)).toEqual(['/', '/b/']);
    expect(relyingOnClaim(pages, 'c').map(({ path }) => path)).toEqual(['/b/']);
    expect(citingStudy(pages, 'x-2020').map(({ path }) => path)).toEqual(['/b/']);
    expect(citingStudy(pages, 'y-2021')).toEqual([]);
  });

  test('includes the claims that use a finding, with the side it speaks for', () => {
    const claims = [claim('against', 'findingsAgainst'), claim('for', 'findingsFor')];
    expect(usesOf(claims, key).map(({ claim: { id }, side }) => [id, side])).toEqual([
      ['for', 'for'],
      ['against', 'against'],
    ]);
    expect(usesOf(claims, { ...key, finding: 'two' })).toEqual([]);
    expect(usesOf(claims, { ...key, study: 'y-2021' })).toEqual([]);
  });
});

describe('addresses of the evidence', () => {
  test('follow from ids', () => {
    expect(claimPath('a')).toBe('/evidence/claims/a/');
    expect(studyPath('x-2020')).toBe('/evidence/studies/x-2020/');
    expect(findingPath(key)).toBe('/evidence/studies/x-2020/#one');
  });

  test('give the references of each page a file name', () => {
    expect(referencesName('/')).toBe('home');
    expect(referencesName('/framework/both/')).toBe('framework/both');
  });
});
