import { describe, expect, test } from 'vitest';
import type { Claim } from '#src/evidence/claim.ts';
import { facetsOf } from '#src/evidence/facets.ts';
import { day } from '#src/ground/day.ts';
import { heard, read, STUDIES } from './some-studies.ts';

const claim: Claim = {
  id: 'it-is-so',
  statement: 'It is so.',
  topic: 'facts',
  approaches: ['rag'],
  grade: 'weak',
  population: 'All of it.',
  findingsFor: read('paper'),
  findingsAgainst: [],
  corrections: [],
  reviewed: day('2026-11-22'),
  reviewDue: day('2027-05-22'),
};
const status = (change: Partial<Claim>) => facetsOf({ ...claim, ...change }, STUDIES).status;

describe('the facets of a claim', () => {
  test('hold what the claim says of itself', () => {
    expect(facetsOf(claim, STUDIES)).toEqual({
      id: 'it-is-so',
      statement: 'It is so.',
      topic: 'facts',
      approach: ['rag'],
      grade: 'weak',
      direction: 'one-way',
      status: ['first-hand'],
      reviewDue: '2027-05-22',
    });
  });

  test('say whether anything speaks against it', () => {
    const contrary = { ...claim, findingsAgainst: read('preprint') };
    expect(facetsOf(contrary, STUDIES).direction).toBe('both-ways');
  });

  test('call it second-hand as soon as one finding is, on either side', () => {
    expect(status({ findingsFor: [...read('paper'), ...heard('book')] })).toContain('second-hand');
    expect(status({ findingsAgainst: heard('book') })).toContain('second-hand');
    expect(status({ findingsAgainst: heard('book') })).not.toContain('first-hand');
  });

  test.each(['measurement', 'post'])('name a vendor’s %s on either side', (id) => {
    expect(status({ findingsFor: [...read('paper'), ...read(id)] })).toContain('vendor');
    expect(status({ findingsAgainst: read(id) })).toContain('vendor');
  });

  test('do not take an official document for a vendor’s post', () => {
    expect(status({ findingsAgainst: read('document') })).not.toContain('vendor');
  });

  test.each([
    ['a preprint', read('preprint')],
    ['a reviewed paper known second-hand', heard('paper')],
    ['a book', read('book')],
  ])('miss a reviewed study where there is only %s', (_, findingsFor) => {
    expect(status({ findingsFor })).toContain('unreviewed');
  });

  test('do not count a reviewed study against it as one for it', () => {
    const change = { findingsFor: read('preprint'), findingsAgainst: read('paper') };
    expect(status(change)).toContain('unreviewed');
  });

  test('say that it corrects something', () => {
    const corrections = [
      {
        id: 'x',
        codes: [],
        title: 'X',
        findings: [],
        often: 'Never.',
        source: 'Always.',
        follows: 'It does.',
      },
    ];
    expect(status({ corrections })).toContain('corrects');
  });
});
