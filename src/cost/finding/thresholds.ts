import type { ApproachId } from '../book/approach.ts';
import type { CostBook } from '../book/book.ts';
import type { VolumeBreakEven } from '../compare/break-even.ts';
import { comparisonOf } from '../compare/compare.ts';
import type { InputId } from '../book/input.ts';
import { usualSelection } from '../question/selection.ts';
import { modelAtHost, modelsInWords, whereInWords } from './volumes-in-words.ts';

/** One change to the preset the page opens with. */
export interface Variation {
  readonly label: string;
  readonly changes?: Readonly<Partial<Record<InputId, number>>>;
  /** Another model for both approaches. */
  readonly model?: string;
}

/** Where one approach is cheaper than another, in words. */
export interface Threshold {
  /** The model both run on, and its host. */
  readonly on: string;
  readonly where: string;
  /** The same where the other one runs on the cheapest listed model, with its name. */
  readonly onCheapest: string;
}

/**
 * Where, by monthly volume, `challenger` is cheaper than `holder` under one change to the default
 * selection of the book. Throws on an unknown model, and where one of the two has no price.
 */
export function thresholdOf(
  book: CostBook,
  pair: readonly [holder: ApproachId, challenger: ApproachId],
  { label, changes = {}, model: modelId }: Variation,
): Threshold {
  const usual = usualSelection(book);
  const model = modelId ? book.models.find(({ id }) => id === modelId) : usual.model;
  if (!model) throw new Error(`The book has no model "${modelId}".`);
  const found = comparisonOf({ ...usual, model, changes, compare: pair }, book);
  if (found.kind !== 'both' || !found.onCheapest)
    throw new Error(`“${label}” compares two that cannot both be priced.`);
  const won = (line: VolumeBreakEven) =>
    line.kind === 'same' ? 'the two cost the same' : whereInWords(line.stretches, pair[1]);
  const { byVolume, sides } = found.onCheapest;
  const names = modelsInWords(sides.flatMap(({ models }) => models));
  return {
    on: modelAtHost(model),
    where: won(found.byVolume),
    onCheapest: `${won(byVolume)} (${names})`,
  };
}
