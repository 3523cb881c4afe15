import type { ApproachId } from './approaches.ts';
import type { CostBook } from './book.ts';
import { compare } from './compare.ts';
import { stretchInWords } from './finding.ts';
import type { InputId } from './input.ts';
import { scenarioOf, usualSelection } from './selection.ts';

/** One change to the preset the page opens with. */
export interface Variation {
  readonly label: string;
  readonly changes?: Readonly<Partial<Record<InputId, number>>>;
  /** Another model for both approaches. */
  readonly model?: string;
}

/**
 * Where, by monthly volume, `challenger` is cheaper than `holder` under one change to the default
 * selection of the book. Throws on an unknown model.
 */
export function thresholdInWords(
  book: CostBook,
  [holder, challenger]: readonly [ApproachId, ApproachId],
  { changes = {}, model: modelId }: Variation,
): string {
  const usual = usualSelection(book);
  const model = modelId ? book.models.find(({ id }) => id === modelId) : usual.model;
  if (!model) throw new Error(`The book has no model "${modelId}".`);
  const scenario = scenarioOf({ ...usual, model, changes }, book);
  const found = compare(scenario, [holder, challenger]);
  if (found.kind !== 'both') return 'not priced';
  if (found.byVolume.kind === 'same') return 'the two cost the same';
  const own = found.byVolume.stretches.filter(({ cheaper }) => cheaper === challenger);
  return own.length === 0 ? 'at no volume' : own.map(stretchInWords).join(' and ');
}
