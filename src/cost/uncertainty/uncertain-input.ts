import { type CostBook, type Givens, inputsOf } from '../book/book.ts';
import type { InputId, InputSpec, Values } from '../book/input.ts';
import { type Range, range } from '../book/range.ts';
import { type Ends, type Selection, scenarioOf } from '../question/selection.ts';

/** An input that is not known well, with the range it may lie in. */
export interface UncertainInput {
  readonly spec: InputSpec;
  readonly range: Range;
}

/** Inputs that frame the question rather than answer it: “over 24 months” has no band of months. */
export const FRAME: ReadonlySet<InputId> = new Set<InputId>(['horizon']);

/** Every input of a selection whose range has a width, in the order of the page. */
export function uncertainInputs(selection: Selection, book: CostBook): readonly UncertainInput[] {
  const scenario = scenarioOf(selection, book);
  return inputsOf(book)
    .map((spec) => ({ spec, range: rangeIn(spec, scenario, selection.ranges) }))
    .filter(({ range: { low, high } }) => low < high);
}

/** The range of an input in a scenario, with the ends that the reader typed. */
export function rangeIn(
  spec: InputSpec,
  { values, defaults }: { readonly values: Values; readonly defaults: Givens },
  typed: Selection['ranges'],
): Range {
  const { id } = spec;
  return rangeOf(spec, values[id], defaults[id].value, typed[id]);
}

/**
 * The range of an input at `value`: the ends the reader typed, and for an end not typed the
 * default's, as far off in proportion and inside the bounds of the input. Around a
 * likely value of 0 there is no proportion, and the default's ends stand as they are. Ends that `value` has overtaken move to it.
 */
export function rangeOf(
  { min, max }: Pick<InputSpec, 'min' | 'max'>,
  value: number,
  usual: Range,
  typed: Ends = {},
): Range {
  const inProportion = (end: number) => {
    if (value === usual.likely || usual.likely === 0) return end;
    return Math.min(Math.max((value * end) / usual.likely, min), max);
  };
  return range(
    Math.min(typed.low ?? inProportion(usual.low), value),
    value,
    Math.max(typed.high ?? inProportion(usual.high), value),
  );
}

/** Values with one input replaced. */
export function withValue(values: Values, { spec }: UncertainInput, value: number): Values {
  return { ...values, [spec.id]: settled(spec, value) };
}

/**
 * The value the model reads where `value` is drawn. What is counted in whole pieces or months is
 * rounded: the model walks whole months.
 */
export function settled({ whole, unit }: InputSpec, value: number): number {
  return whole || unit === 'months' ? Math.round(value) : value;
}
