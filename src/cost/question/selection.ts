import { type ApproachId, approaches } from '../book/approach.ts';
import { type CostBook, type Givens, givens } from '../book/book.ts';
import { offersMode, type Diagnosis, type Choices, USUAL_CHOICES } from './choices.ts';
import type { Currency } from './currency.ts';
import { pairFor } from './diagnosis.ts';
import type { InputId } from '../book/input.ts';
import type { Model } from '../book/model.ts';
import { likelyValues, type Scenario } from './scenario.ts';
import type { Workload } from '../book/workload.ts';

/** The ends of a range that a reader typed; an end that is absent is the usual one. */
export interface Ends {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** What a reader chose and typed: all that an address needs to hold. */
export interface Selection {
  readonly workload: Workload;
  readonly model: Model;
  readonly choices: Choices;
  /** Inputs that differ from the defaults of workload and model. */
  readonly changes: Readonly<Partial<Record<InputId, number>>>;
  /** Ranges that differ from the usual ones around those values. */
  readonly ranges: Readonly<Partial<Record<InputId, Ends>>>;
  /** The two approaches weighed against each other. */
  readonly compare: readonly [ApproachId, ApproachId];
  /** Another model whose totals stand beside those of the chosen one. */
  readonly alsoOn?: Model | undefined;
  /** Approaches that a link asks to point out. */
  readonly marked: readonly ApproachId[];
  /** What results are shown in; US dollars where it is absent. */
  readonly currency?: Currency | undefined;
}

/** Figures that a reader typed, and ends of their ranges. */
type Figures = Pick<Selection, 'changes' | 'ranges'>;

/** The page as it opens without an address. Throws on a book without workloads or models. */
export function usualSelection(book: CostBook): Selection {
  const [workload] = book.workloads;
  const [model] = book.models;
  if (!workload || !model) throw new Error('The cost book needs a workload and a model.');
  return {
    workload,
    model,
    choices: USUAL_CHOICES,
    changes: {},
    ranges: {},
    compare: workload.compare,
    marked: [],
  };
}

/** Another workload to start from. What the reader typed stays; an unchanged comparison follows it. */
export function startFrom(selection: Selection, workload: Workload): Selection {
  return withUsualPair(selection, { ...selection, workload });
}

/**
 * Another model. Prices and windows that the reader typed belong to the model they were typed for:
 * they stay behind, and `ownBefore` brings back those of an earlier visit to the new one. So does a
 * kind of caching that the new one does not have.
 */
export function withModel(
  selection: Selection,
  model: Model,
  ownBefore: Figures = { changes: {}, ranges: {} },
): Selection {
  const staying = <T>(typed: Readonly<Partial<Record<InputId, T>>>) =>
    Object.fromEntries(Object.entries(typed).filter(([id]) => !(id in selection.model.sets)));
  const { alsoOn, ...rest } = selection;
  const { choices } = selection;
  const cache = offersMode(model, choices.cache) ? choices.cache : 'auto';
  return {
    ...rest,
    choices: { ...choices, cache },
    ...(alsoOn && alsoOn.id !== model.id && { alsoOn }),
    model,
    changes: { ...staying(selection.changes), ...ownBefore.changes },
    ranges: { ...staying(selection.ranges), ...ownBefore.ranges },
  };
}

/** What the reader typed in place of the figures of the chosen model, and of their ranges. */
export function ownFigures({ model, changes, ranges }: Selection): Figures {
  const own = <T>(typed: Readonly<Partial<Record<InputId, T>>>) =>
    Object.fromEntries(Object.entries(typed).filter(([id]) => id in model.sets));
  return { changes: own(changes), ranges: own(ranges) };
}

/** One figure replaced by the reader's. */
export function withValueOf(selection: Selection, id: InputId, value: number): Selection {
  return { ...selection, changes: { ...selection.changes, [id]: value } };
}

/** One end of a range replaced by the reader's. */
export function withEndOf(
  selection: Selection,
  id: InputId,
  end: keyof Ends,
  value: number,
): Selection {
  const ends = { ...selection.ranges[id], [end]: value };
  return { ...selection, ranges: { ...selection.ranges, [id]: ends } };
}

/** The preset's figure again. */
export function withoutValueOf(selection: Selection, id: InputId): Selection {
  const { [id]: _, ...changes } = selection.changes;
  return { ...selection, changes };
}

/** The usual range again. */
export function withoutRangeOf(selection: Selection, id: InputId): Selection {
  const { [id]: _, ...ranges } = selection.ranges;
  return { ...selection, ranges };
}

/** Every figure, range and choice as the preset has it, in US dollars. What is asked stays. */
export function asPreset(selection: Selection): Selection {
  const { diagnosis } = selection.choices;
  const choices = { ...USUAL_CHOICES, ...(diagnosis && { diagnosis }) };
  return shownIn({ ...selection, choices, changes: {}, ranges: {} }, undefined);
}

/** Results in another currency, or in US dollars. */
export function shownIn(selection: Selection, currency: Currency | undefined): Selection {
  const { currency: _, ...rest } = selection;
  return { ...rest, ...(currency && { currency }) };
}

/** Another kind of failure, or none named. A comparison of approaches that no longer fit follows it. */
export function diagnosedAs(selection: Selection, diagnosis: Diagnosis | undefined): Selection {
  const { diagnosis: _, ...rest } = selection.choices;
  const choices: Choices = { ...rest, ...(diagnosis && { diagnosis }) };
  const next = { ...selection, choices };
  const kept = pairFor(diagnosis, selection.compare, approaches(choices));
  return withUsualPair(selection, { ...next, compare: kept });
}

function withUsualPair(before: Selection, after: Selection): Selection {
  const usual = ({ choices, workload }: Selection) =>
    pairFor(choices.diagnosis, workload.compare, approaches(choices));
  const untouched = before.compare.join() === usual(before).join();
  return untouched ? { ...after, compare: usual(after) } : after;
}

/** The selection as a question to the estimator, with the defaults behind it. */
export function scenarioOf(
  { workload, model, choices, changes }: Selection,
  book: CostBook,
): Scenario & { readonly defaults: Givens } {
  const defaults = givens(book, workload, model);
  return { values: likelyValues(defaults, changes), model, choices, defaults };
}

/** The same question on every other model of the book. */
export function onOtherModels(selection: Selection, book: CostBook): readonly Scenario[] {
  return book.models
    .filter(({ id }) => id !== selection.model.id)
    .map((model) => scenarioOf(withModel(selection, model), book));
}
