import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kRows, worstBelowBase } from '#src/evidence/ovadia/ovadia-k.ts';
import { shownCells } from '#src/evidence/ovadia/ovadia-view.ts';
import { points } from '#src/evidence/ovadia/ovadia-words.ts';
import { anyView, cells } from '../small-cells.ts';

test('each K is averaged and counted against the base model, then the best of five', () => {
  const rows = kRows(cells.slice(0, 2));
  expect(rows.map(({ k }) => k)).toEqual([1, 2, 3, 4, 5, 'best']);
  expect(rows.map(({ mean }) => mean.toFixed(3))).toEqual([
    '0.500',
    '0.450',
    '0.475',
    '0.500',
    '0.500',
    '0.550',
  ]);
  expect(rows.map(({ aboveBase }) => aboveBase)).toEqual([1, 1, 1, 2, 2, 2]);
  expect(rows.map(({ gain }) => points(gain))).toEqual([
    '+5.0',
    '0.0',
    '+2.5',
    '+5.0',
    '+5.0',
    '+10.0',
  ]);
});

test('cells whose worst K is below the base model are counted', () => {
  expect(worstBelowBase(cells)).toBe(1);
  expect(worstBelowBase([])).toBe(0);
});

test('no cells have no rows', () => {
  expect(() => kRows([])).toThrow('at least one row');
});

test('no single K beats the best of five, whichever cells are shown', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const shown = shownCells(cells, view);
      fc.pre(shown.length > 0);
      const rows = kRows(shown);
      const best = rows.at(-1);
      for (const { mean, aboveBase } of rows) {
        expect(mean).toBeLessThanOrEqual((best?.mean ?? 0) + 1e-12);
        expect(aboveBase).toBeLessThanOrEqual(best?.aboveBase ?? 0);
      }
    }),
  );
});
