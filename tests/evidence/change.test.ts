import { describe, expect, test } from 'vitest';
import {
  type Change,
  changeFaults,
  claimChanges,
  newestFirst,
  touchesEvidence,
} from '#src/evidence/change.ts';
import type { Grade } from '#src/evidence/claim.ts';
import { changeWords } from '#src/evidence/labels.ts';
import { day } from '#src/ground/day.ts';

const change = (
  id: string,
  date: string,
  claims: Readonly<Record<string, Grade>>,
  studies: readonly string[] = [],
): Change => ({
  ...{ id, date: day(date), title: id, text: `${id}.`, pages: [], studies },
  claims: new Map(Object.entries(claims)),
});

const first = change('first', '2026-01-01', { a: 'strong', b: 'weak' }, ['x-2020']);
const second = change('second', '2026-02-01', { a: 'mixed', b: 'weak', c: 'moderate' }, ['y-2021']);
const record = [first, second];
const graded = (grades: Readonly<Record<string, Grade>>) =>
  new Map(Object.entries(grades).map(([id, grade]) => [id, { grade }]));

describe('the record of changes', () => {
  test('is read from the newest entry, whatever order the files come in', () => {
    expect(newestFirst(record).map(({ id }) => id)).toEqual(['second', 'first']);
    expect(newestFirst([second, first])).toEqual(newestFirst(record));
  });

  test('says of each claim whether it is new, regraded or revised', () => {
    expect(claimChanges(second, record)).toEqual([
      { claim: 'a', kind: 'regraded', grade: 'mixed', before: 'strong' },
      { claim: 'b', kind: 'revised', grade: 'weak' },
      { claim: 'c', kind: 'added', grade: 'moderate' },
    ]);
    expect(claimChanges(first, record).map(changeWords)).toEqual(['new, strong', 'new, weak']);
    expect(claimChanges(second, record).map(changeWords)).toEqual([
      'now mixed, was strong',
      'revised, still weak',
      'new, moderate',
    ]);
  });

  test('belongs to the evidence where it names a claim or a study', () => {
    expect(touchesEvidence(first)).toBe(true);
    expect(touchesEvidence(change('study', '2026-03-01', {}, ['x-2020']))).toBe(true);
    expect(touchesEvidence(change('tool', '2026-03-01', {}))).toBe(false);
  });

  test('is sound when the last word on each claim is its grade, and each study was announced', () => {
    const studies = new Set(['x-2020', 'y-2021']);
    const claims = graded({ a: 'mixed', b: 'weak', c: 'moderate' });
    expect(changeFaults(record, claims, studies)).toEqual([]);
  });

  test.each([
    [
      'a grade that moved in silence',
      graded({ a: 'strong' }),
      'was announced as mixed and is strong',
    ],
    ['a claim nobody announced', graded({ d: 'weak' }), '"d" was never announced'],
  ])('has a fault with %s', (_, claims, fault) => {
    expect(changeFaults(record, claims, new Set(['x-2020', 'y-2021'])).join('\n')).toContain(fault);
  });

  test('has a fault with a study nobody announced, and with names of nothing', () => {
    const claims = graded({ a: 'mixed', b: 'weak' });
    expect(changeFaults(record, claims, new Set(['x-2020', 'z-2022']))).toEqual([
      'The study "z-2022" was never announced. Add it to an entry in content/changes/.',
      'content/changes/second.yaml names the claim "c", which does not exist.',
      'content/changes/second.yaml names the study "y-2021", which does not exist.',
    ]);
  });
});
