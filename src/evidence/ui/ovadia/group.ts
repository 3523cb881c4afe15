import type { MmluCell } from '#src/evidence/ovadia/ovadia.ts';

/** The cells of each task and prompt under its name, "Anatomy, 0-shot", in the order of the table. */
export function byGroup(
  cells: readonly MmluCell[],
): readonly (readonly [name: string, cells: readonly MmluCell[]])[] {
  return [...Map.groupBy(cells, ({ task, shots }) => `${task}, ${shots}-shot`)];
}

/** "Llama2 7B" → "Llama2": the size, which all models share, is said once. */
export function shortModel({ model }: MmluCell): string {
  return model.replace(/ 7B$/, '');
}
