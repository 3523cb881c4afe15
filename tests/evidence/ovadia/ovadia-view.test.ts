import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesOf, shownCells, toggled, usualView } from '#src/evidence/ovadia/ovadia-view.ts';
import { anyView, cells } from '../small-cells.ts';

const usual = usualView(cells);

test('choices come from the table, in its order, with ids fit for an address', () => {
  expect(choicesOf(cells, 'tasks')).toEqual([
    { id: 'sea-lore', label: 'Sea lore' },
    { id: 'knots', label: 'Knots' },
  ]);
  expect(choicesOf(cells, 'models').map(({ id }) => id)).toEqual(['ada-1b', 'bob-2b']);
  expect(choicesOf(cells, 'shots').map(({ label }) => label)).toEqual(['0-shot', '5-shot']);
});

describe('the cells of a view', () => {
  test('are all of them to begin with', () => {
    expect(shownCells(cells, usual)).toEqual(cells);
    expect(usual.extras).toEqual([]);
  });

  test('match the choice on every side', () => {
    const shown = shownCells(cells, { ...usual, tasks: ['knots'], shots: ['5-shot'] });
    expect(shown.map(({ task, shots, model }) => [task, shots, model])).toEqual([
      ['Knots', 5, 'Ada 1B'],
      ['Knots', 5, 'Bob 2B'],
    ]);
  });

  test('are as many as the choices multiply to, in the order of the table', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const shown = shownCells(cells, view);
        expect(shown).toHaveLength(view.models.length * view.tasks.length * view.shots.length);
        expect(shown).toEqual(cells.filter((each) => shown.includes(each)));
      }),
    );
  });
});

describe('toggling', () => {
  const all = ['a', 'b', 'c'] as const;

  test('takes a choice out, or puts it back in its place', () => {
    expect(toggled(all, all, 'b')).toEqual(['a', 'c']);
    expect(toggled(all, ['a', 'c'], 'b')).toEqual(all);
  });

  test('twice changes nothing', () => {
    fc.assert(
      fc.property(fc.subarray([...all]), fc.constantFrom(...all), (chosen, id) => {
        expect(toggled(all, toggled(all, chosen, id), id)).toEqual(chosen);
      }),
    );
  });
});
