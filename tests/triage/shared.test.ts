import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJson } from '#src/triage/export.ts';
import {
  changed,
  isSame,
  merge,
  NOTHING_SHARED,
  share,
  type Shared,
  sharedFromJson,
  sharedToJson,
} from '#src/triage/shared.ts';
import { EMPTY_SHEET, judge, type Sheet, withCases } from '#src/triage/sheet.ts';
import { aCase, anyJudgement, anySheet, cases } from './any-sheet.ts';

const labels = ({ sheet }: Shared) =>
  sheet.cases.map(({ input, judgement }) => `${input}: ${judgement.label}`).sort();
const labelled = (before: Shared, id: string, label: 'information' | 'behaviour' | 'both') =>
  changed(before, judge(before.sheet, id, { label }));
const four = changed(NOTHING_SHARED, { cases: cases([4, {}]) });

/** Sheets whose cases share texts and ids, as tabs that read the same file have them. */
const alike = anySheet(fc.constantFrom('', 'a', 'b')).map(({ cases, second }): Sheet => ({
  cases: cases.slice(0, 5),
  ...(second && {
    second: {
      ...second,
      ratings: new Map([...second.ratings].slice(0, Math.min(5, cases.length))),
    },
  }),
}));

type Step = (before: Shared) => Shared;
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: alike.map(
      (sheet): Step =>
        (before) =>
          changed(before, withCases(before.sheet, sheet.cases)),
    ),
    weight: 2,
  },
  {
    arbitrary: fc.tuple(fc.nat({ max: 9 }), anyJudgement).map(
      ([at, judgement]): Step =>
        (before) =>
          changed(before, judge(before.sheet, before.sheet.cases[at]?.id ?? '', judgement)),
    ),
    weight: 6,
  },
  { arbitrary: fc.constant<Step>((before) => changed(before, EMPTY_SHEET)), weight: 1 },
  {
    arbitrary: alike.map(
      (sheet): Step =>
        (before) =>
          changed(before, sheet),
    ),
    weight: 1,
  },
);
const walked = (from: Shared, steps: readonly Step[]) =>
  steps.reduce((state, step) => step(state), from);

/** Two tabs that began with one sheet and did not hear of each other. */
const twoTabs = fc
  .tuple(alike, fc.array(anyStep, { maxLength: 6 }), fc.array(anyStep, { maxLength: 6 }))
  .map(([sheet, mine, theirs]) => {
    const base = changed(NOTHING_SHARED, sheet);
    return { mine: walked(base, mine), theirs: walked(base, theirs) };
  });

describe('what two tabs have together', () => {
  test('is every label that either gave', () => {
    const mine = labelled(labelled(four, '1', 'information'), '3', 'both');
    const theirs = labelled(four, '2', 'behaviour');
    expect(labels(merge(mine, theirs))).toEqual([
      'Case 1: information',
      'Case 2: behaviour',
      'Case 3: both',
      'Case 4: undefined',
    ]);
  });

  test('is the later of two labels of one case', () => {
    const mine = labelled(four, '1', 'information');
    const theirs = labelled(labelled(four, '2', 'both'), '1', 'behaviour');
    expect(labels(merge(mine, theirs))).toContain('Case 1: behaviour');
    const taken = changed(theirs, judge(theirs.sheet, '1', { label: undefined }));
    expect(labels(merge(mine, taken))).toContain('Case 1: undefined');
  });

  test('is the cases of both, under ids of their own, with the ratings that belong to them', () => {
    const one = aCase('1', { input: 'mine', judgement: { label: 'both' } });
    const other = aCase('1', { input: 'theirs', judgement: { label: 'unclear' } });
    const rating = { judgement: { label: 'unclear' }, why: 'so' } as const;
    const second = { name: 'B', ratings: new Map([['1', rating]]), unmatched: [] };
    const mine = changed(NOTHING_SHARED, { cases: [one] });
    const theirs = changed(NOTHING_SHARED, { cases: [other], second });
    const { sheet } = merge(mine, theirs);
    expect(sheet.cases).toEqual([one, { ...other, id: '1-2' }]);
    expect(sheet.second?.ratings).toEqual(new Map([['1-2', rating]]));
  });

  test('is nothing that one took away, unless the other labelled it since', () => {
    const before = labelled(four, '1', 'both');
    const gone = changed(before, EMPTY_SHEET);
    expect(labels(merge(before, gone))).toEqual([]);
    expect(labels(merge(labelled(before, '2', 'both'), gone))).toEqual(['Case 2: both']);
    const back = changed(gone, before.sheet);
    expect(labels(merge(gone, back))).toEqual(labels(before));
  });

  test('holds a case once whose twin was taken away, however often tabs meet', () => {
    const twin = { input: 'the same', output: 'words' };
    const theirs = [aCase('1', twin), aCase('2', twin)].reduce(
      (state, one) => changed(state, { cases: [...state.sheet.cases, one] }),
      NOTHING_SHARED,
    );
    const mine = { ...NOTHING_SHARED, cleared: 2 };
    const both = merge(mine, theirs);
    expect(both.sheet.cases.map(({ id }) => id)).toEqual(['2']);
    expect(isSame(merge(both, theirs), both)).toBe(true);
  });

  test('loses no label that was not changed later, and takes none back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 9 }), fc.boolean(), anyJudgement), { maxLength: 20 }),
        (given) => {
          const start = changed(NOTHING_SHARED, { cases: cases([10, {}]) });
          const tabs = { mine: start, theirs: start };
          const wanted = start.sheet.cases.map(({ judgement }) => judgement);
          for (const [at, isMine, judgement] of given) {
            const tab = isMine ? 'mine' : 'theirs';
            // A tab writes after each change and reads first what the other wrote.
            const before = merge(tabs[tab], isMine ? tabs.theirs : tabs.mine);
            const after = judge(before.sheet, String(at + 1), judgement);
            tabs[tab] = changed(before, after);
            wanted[at] = after.cases[at]?.judgement ?? {};
          }
          const together = merge(tabs.mine, tabs.theirs);
          expect(together.sheet.cases.map(({ judgement }) => judgement)).toEqual(wanted);
        },
      ),
    );
  });

  test('holds the label of every case that only one of them touched', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat({ max: 9 }), fc.boolean()), { selector: ([at]) => at }),
        (given) => {
          const start = changed(NOTHING_SHARED, { cases: cases([10, {}]) });
          const by = (tab: boolean) =>
            given
              .filter(([, isMine]) => isMine === tab)
              .reduce((state, [at]) => labelled(state, String(at + 1), 'both'), start);
          const { sheet } = merge(by(true), by(false));
          const found = sheet.cases.flatMap(({ judgement }, at) => (judgement.label ? [at] : []));
          expect(found).toEqual(given.map(([at]) => at).sort((a, b) => a - b));
        },
      ),
    );
  });

  test('is the same whichever asks, and settles at once', () => {
    fc.assert(
      fc.property(twoTabs, ({ mine, theirs }) => {
        const both = merge(mine, theirs);
        expect(isSame(both, merge(theirs, mine))).toBe(true);
        expect(isSame(merge(both, mine), both)).toBe(true);
        expect(isSame(merge(both, theirs), both)).toBe(true);
        const ids = both.sheet.cases.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('what is kept', () => {
  test('comes back whole, and is an export for older editions', () => {
    fc.assert(
      fc.property(twoTabs, ({ mine, theirs }) => {
        const both = merge(mine, theirs);
        const text = sharedToJson(both);
        const restored = sharedFromJson(text);
        expect(restored.kind === 'shared' && isSame(restored.shared, both)).toBe(true);
        expect(JSON.parse(text)).toMatchObject(JSON.parse(toJson(both.sheet)));
      }),
    );
  });

  test('may be an export without stamps, whose labels are not lost to a tab without any', () => {
    const kept = { cases: cases([2, { label: 'both' }]) };
    const restored = sharedFromJson(toJson(kept));
    if (restored.kind !== 'shared') throw new Error(restored.kind);
    const bare = share({ cases: cases([2, {}]) });
    expect(merge(bare, restored.shared).sheet).toEqual(kept);
  });

  test.each(['[]', 'hello', '{"format":"form-or-facts-triage","version":9}'])(
    'is never half restored (%s)',
    (text) => {
      expect(sharedFromJson(text).kind).not.toBe('shared');
    },
  );

  test('may hold more cases than one sheet takes, after two tabs brought many', () => {
    const many = share({ cases: cases([501, {}]) });
    expect(sharedFromJson(sharedToJson(many)).kind).toBe('shared');
  });
});
