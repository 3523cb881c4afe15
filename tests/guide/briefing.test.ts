import { describe, expect, test } from 'vitest';
import { brief, studiesCited } from '#src/guide/briefing.ts';
import type { Claim, Grade } from '#src/evidence/claim.ts';
import type { Study } from '#src/evidence/study.ts';
import { day } from '#src/ground/day.ts';
import { outcome } from './small-flow.ts';

const today = day('2026-11-22');

function claim(id: string, grade: Grade, ...studies: readonly string[]): Claim {
  return {
    id,
    statement: `This is ${id}.`,
    topic: 'facts',
    approaches: ['rag'],
    grade,
    population: 'Everyone.',
    findingsFor: studies.map((study) => ({ study, finding: 'it' })),
    findingsAgainst: [],
    corrections: [],
    reviewed: today,
    reviewDue: day('2027-05-22'),
  };
}

function study(id: string, family: string): Study {
  return {
    id,
    authors: [{ family }],
    title: id,
    venue: 'Nowhere',
    year: 2024,
    kind: 'paper',
    peerReviewed: true,
    url: 'https://example.org/',
    setup: 'Nothing was done.',
    findings: [],
    caveats: [],
    verified: today,
  };
}

const byId = <T extends { readonly id: string }>(...entries: readonly T[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

const library = {
  claims: byId(claim('a', 'strong', 'one', 'two', 'one'), claim('b', 'weak', 'two')),
  studies: byId(study('one', 'Ode'), study('two', 'Twain')),
  terms: byId({
    id: 'term',
    name: 'Term',
    aliases: [],
    definition: 'A word.',
    sources: [],
    page: '/concepts/term/',
  }),
};
const asks = outcome('end', {
  evidence: { claimsFor: ['a'], claimsAgainst: ['b'] },
  terms: ['term'],
});

describe('a briefing', () => {
  test('resolves claims, their sources and terms', () => {
    const { claimsFor, claimsAgainst, terms } = brief(asks, library);
    expect(claimsFor).toEqual([
      {
        id: 'a',
        statement: 'This is a.',
        grade: 'strong',
        sources: [
          { id: 'one', name: 'Ode 2024' },
          { id: 'two', name: 'Twain 2024' },
        ],
      },
    ]);
    expect(claimsAgainst.map(({ id }) => id)).toEqual(['b']);
    expect(terms).toEqual([{ name: 'Term', path: '/concepts/term/' }]);
  });

  test('lists each study once, in order of first use', () => {
    expect(studiesCited(brief(asks, library))).toEqual(['one', 'two']);
  });

  test('names the file to add for an id that does not exist', () => {
    const wrong = outcome('end', { evidence: { claimsFor: ['gone'], claimsAgainst: [] } });
    expect(() => brief(wrong, library)).toThrow('Add content/claims/gone.yaml');
    expect(() => brief(outcome('end', { ...asks, terms: ['lost'] }), library)).toThrow(
      'Add content/terms/lost.yaml',
    );
  });
});
