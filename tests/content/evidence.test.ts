import { describe, expect, test } from 'vitest';
import type { Claim } from '#src/evidence/claim.ts';
import { gradeFaults } from '#src/evidence/grade.ts';
import type { Study } from '#src/evidence/study.ts';
import { daysBetween } from '#src/ground/day.ts';
import { library } from '#src/library/library.ts';

const studies: ReadonlyMap<string, Study> = library().studies;
const claims: ReadonlyMap<string, Claim> = library().claims;

const keysOf = ({ findingsFor, findingsAgainst }: Claim) =>
  [...findingsFor, ...findingsAgainst].map(({ study, finding }) => `${study}#${finding}`);

describe.each([...claims.values()])('the claim $id', (claim) => {
  test('names findings that exist and carry its grade', () => {
    expect(gradeFaults(claim, studies)).toEqual([]);
  });

  test('uses each finding once, either for or against', () => {
    const keys = keysOf(claim);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('is due for review within a year of its last one', () => {
    const days = daysBetween(claim.reviewed, claim.reviewDue);
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThanOrEqual(366);
  });
});

describe.each([...studies.values()])('the study $id', (study) => {
  test('is cited by a claim', () => {
    const citing = [...claims.values()].filter((claim) =>
      keysOf(claim).some((key) => key.startsWith(`${study.id}#`)),
    );
    expect(citing, `Cite ${study.id} in a claim, or delete its file.`).not.toEqual([]);
  });

  test('is named after its first author and its year', () => {
    const family = study.authors[0]?.family ?? '';
    const name = family.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\W+/g, '-');
    const [, author = '', year] = /^(.+)-(\d{4})[a-z]?$/.exec(study.id) ?? [];
    expect(`${name}-`.startsWith(`${author}-`)).toBe(true);
    expect(year).toBe(String(study.year));
  });
});

test.each([...studies.values()].filter(({ kind }) => kind === 'preprint'))(
  'the preprint $id links to its arXiv page',
  ({ arxiv, url }) => {
    expect(url).toBe(`https://arxiv.org/abs/${arxiv}`);
  },
);
