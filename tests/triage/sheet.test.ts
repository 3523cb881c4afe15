import { describe, expect, test } from 'vitest';
import { gist, judge, nextUnlabelled } from '#src/triage/sheet.ts';
import { aCase, cases } from './any-sheet.ts';

describe('judging a case', () => {
  const sheet = { cases: cases([2, {}]) };

  test('changes this case and no other', () => {
    const after = judge(sheet, '2', { label: 'information', information: 'not-retrieved' });
    expect(after.cases[0]).toBe(sheet.cases[0]);
    expect(after.cases[1]?.judgement).toEqual({
      label: 'information',
      information: 'not-retrieved',
    });
  });

  test('forgets a kind that the new label does not ask for, and keeps the oracle result', () => {
    const before = judge(sheet, '1', {
      label: 'both',
      information: 'not-retrieved',
      behaviour: 'style',
      oracle: 'wrong',
    });
    expect(judge(before, '1', { label: 'behaviour' }).cases[0]?.judgement).toEqual({
      label: 'behaviour',
      behaviour: 'style',
      oracle: 'wrong',
    });
  });

  test('can take a decision back', () => {
    const before = judge(sheet, '1', { label: 'unclear', oracle: 'right' });
    expect(judge(before, '1', { oracle: undefined }).cases[0]?.judgement).toEqual({
      label: 'unclear',
    });
  });
});

describe('the next case without a label', () => {
  const sheet = cases([1, {}], [1, { label: 'unclear' }], [1, {}]);

  test.each([
    [undefined, '1'],
    ['1', '3'],
    ['3', '1'],
    ['gone', '1'],
  ])('after %s is %s', (after, next) => {
    expect(nextUnlabelled(sheet, after)?.id).toBe(next);
  });

  test('does not exist when all have one', () => {
    expect(nextUnlabelled(cases([3, { label: 'both' }]), '1')).toBeUndefined();
  });
});

describe('the gist of a case', () => {
  test('is its first text on one line', () => {
    expect(gist(aCase('1', { output: ' Two\n\n lines ' }))).toBe('Two lines');
  });

  test('is cut to a length without breaking a letter', () => {
    expect(gist(aCase('1', { input: '𝒳'.repeat(200) }), 10)).toBe(`${'𝒳'.repeat(9)}…`);
  });
});
