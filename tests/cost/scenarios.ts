import fc from 'fast-check';
import { type Approach, type ApproachId, approachOf } from '#src/cost/book/approach.ts';
import { costBook, type PriceFile } from '#src/cost/book/assemble.ts';
import type { ModelFile } from '#src/cost/book/model-file.ts';
import { type CostBook, givens, inputsOf } from '#src/cost/book/book.ts';
import { type Estimate, estimate, type Verdict } from '#src/cost/bill/estimate.ts';
import type { InputId, InputSpec } from '#src/cost/book/input.ts';
import { type Situation, situation } from '#src/cost/quantities/situation.ts';
import { type Choices, USUAL_CHOICES } from '#src/cost/question/choices.ts';
import { likelyValues, type Scenario } from '#src/cost/question/scenario.ts';
import { day } from '#src/ground/day.ts';
import { library } from '#src/library/library.ts';

const WORKED_OUT = day('2026-11-22');
const CONTENT = library().cost;

/**
 * The published book with its prices as on the day the figures in these tests were worked out, and
 * with the models that have left the list since: their figures were worked out as well.
 */
export const BOOK: CostBook = costBook({
  ...CONTENT,
  prices: CONTENT.prices.map(withoutLaterPrices),
  models: CONTENT.models.map(listed),
});

/** Leaves out a row that replaces an earlier one after that day, so that a new price moves no figure. */
function withoutLaterPrices({ vendor, prices }: PriceFile): PriceFile {
  const then = new Set(prices.filter(({ from }) => from <= WORKED_OUT).map(({ id }) => id));
  return { vendor, prices: prices.filter(({ id, from }) => from <= WORKED_OUT || !then.has(id)) };
}

function listed({ listed: _, ends, ...model }: ModelFile): ModelFile {
  const { basis, source, readOn } = ends;
  return { ...model, ends: { none: true, basis, source, readOn } };
}

interface Setting {
  readonly workload?: string;
  readonly model?: string;
  readonly changes?: Partial<Record<InputId, number>>;
  readonly choices?: Partial<Choices>;
}

/** A scenario from the real book, with the changes a test is about. */
export function scenario({ workload, model, changes, choices }: Setting = {}): Scenario {
  const start = named(BOOK.workloads, workload ?? 'in-house-dsl');
  const chosen = named(BOOK.models, model ?? 'qwen3-5-9b');
  return {
    values: likelyValues(givens(BOOK, start, chosen), changes),
    model: chosen,
    choices: { ...USUAL_CHOICES, ...choices },
  };
}

export function seen(subject: Scenario, id: ApproachId): Situation {
  return situation(subject, approach(subject, id));
}

export function verdict(subject: Scenario, id: ApproachId): Verdict {
  return estimate(subject, approach(subject, id));
}

export function priced(subject: Scenario, id: ApproachId): Estimate {
  const found = verdict(subject, id);
  if (found.kind !== 'priced') throw new Error(`${id} is not priced: ${found.reason}`);
  return found;
}

export function approach(subject: Scenario, id: ApproachId): Approach {
  return approachOf(id, subject.choices);
}

function named<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`The book has no ${id}.`);
  return found;
}

/** Any scenario a reader could make: each input anywhere between sensible bounds, any model and choice. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    workload: fc.constantFrom(...BOOK.workloads.map(({ id }) => id)),
    model: fc.constantFrom(...BOOK.models.map(({ id }) => id)),
    changes: fc.record(
      Object.fromEntries(inputsOf(BOOK).map((spec) => [spec.id, anyValue(spec)])) as Record<
        InputId,
        fc.Arbitrary<number>
      >,
      { requiredKeys: [] },
    ),
    choices: fc.record({
      cache: fc.constantFrom('auto', 'typed', 'fixed', 'kept', 'off'),
      combinedRetrieval: fc.constantFrom('hybrid', 'term'),
      combinedServing: fc.constantFrom('token', 'hourly', 'self-hosted'),
    } as const),
  })
  .map(scenario);

function anyValue({ id, min, max, whole }: InputSpec): fc.Arbitrary<number> {
  const most = Math.min(max, id === 'requests' ? 1e12 : 1e6);
  return whole
    ? fc.integer({ min: Math.ceil(min), max: most })
    : // Numbers near the smallest a computer knows have too few digits to compare totals by.
      fc
        .double({ min, max: most, noNaN: true })
        .map((value) => (Math.abs(value) < 1e-9 ? 0 : value));
}
