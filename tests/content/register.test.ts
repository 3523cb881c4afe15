import { describe, expect, test } from 'vitest';
import type { Claim } from '#src/evidence/claim.ts';
import { facetsOf } from '#src/evidence/facets.ts';
import { countsOf, FIELDS, NO_FILTER, OPTIONS } from '#src/evidence/register.ts';
import type { Study } from '#src/evidence/study.ts';
import { daysAfter } from '#src/ground/day.ts';
import { library } from '#src/library/library.ts';

const studies: ReadonlyMap<string, Study> = library().studies;
const claims: readonly Claim[] = [...library().claims.values()];
const facets = claims.map((claim) => facetsOf(claim, studies));
const lastDue = facets
  .map(({ reviewDue }) => reviewDue)
  .sort()
  .at(-1);

describe('the register of the claims there are', () => {
  test.each(FIELDS)('offers no option of %s that never shows a claim', (field) => {
    const late = lastDue && daysAfter(lastDue, 1);
    const counts = countsOf(facets, NO_FILTER, field, late);
    expect(OPTIONS[field].filter((option) => !counts.get(option))).toEqual([]);
  });

  test('sorts each claim into one topic, one grade, one direction and one way of reading', () => {
    for (const field of ['topic', 'grade', 'direction'] as const) {
      const counts = [...countsOf(facets, NO_FILTER, field, undefined).values()];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(claims.length);
    }
    const status = countsOf(facets, NO_FILTER, 'status', undefined);
    expect((status.get('first-hand') ?? 0) + (status.get('second-hand') ?? 0)).toBe(claims.length);
  });

  test('names no strong claim as one without a peer-reviewed study', () => {
    const bold = facets.filter(({ grade }) => grade === 'strong');
    expect(bold.filter(({ status }) => status.includes('unreviewed'))).toEqual([]);
  });
});
