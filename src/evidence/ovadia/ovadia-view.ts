import type { MmluCell } from './ovadia.ts';

/** The three ways in which the cells of the MMLU table differ. */
export const SIDES = ['models', 'tasks', 'shots'] as const;
export type Side = (typeof SIDES)[number];

/** Columns of the table that a reader can add to the two that are compared. */
export const EXTRAS = ['base', 'ft'] as const;
export type Extra = (typeof EXTRAS)[number];

/** Which cells and columns are shown: ids of the choices on each side, in the order of the table. */
export interface View extends Readonly<Record<Side, readonly string[]>> {
  readonly extras: readonly Extra[];
}

export interface Choice {
  /** Lower case with hyphens, fit for an address. */
  readonly id: string;
  readonly label: string;
}

const LABELS: Readonly<Record<Side, (cell: MmluCell) => string>> = {
  models: ({ model }) => model,
  tasks: ({ task }) => task,
  shots: ({ shots }) => `${shots}-shot`,
};

/** What can be chosen on one side, in order of first appearance. */
export function choicesOf(cells: readonly MmluCell[], side: Side): readonly Choice[] {
  const labels = new Set(cells.map(LABELS[side]));
  return [...labels].map((label) => ({ id: idOf(label), label }));
}

/** All cells, and only the columns that are compared. */
export function usualView(cells: readonly MmluCell[]): View {
  const all = (side: Side) => choicesOf(cells, side).map(({ id }) => id);
  return { models: all('models'), tasks: all('tasks'), shots: all('shots'), extras: [] };
}

/** The cells of a view, in the order of the table. */
export function shownCells(cells: readonly MmluCell[], view: View): readonly MmluCell[] {
  return cells.filter((cell) =>
    SIDES.every((side) => view[side].includes(idOf(LABELS[side](cell)))),
  );
}

/** `chosen` with `id` added or taken out, in the order of `all`. */
export function toggled<T extends string>(
  all: readonly T[],
  chosen: readonly string[],
  id: T,
): readonly T[] {
  return all.filter((each) => (each === id) !== chosen.includes(each));
}

/** "Llama2 7B" → "llama2-7b". */
function idOf(label: string): string {
  return label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
