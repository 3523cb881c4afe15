import { readAddress } from '../question/address.ts';
import type { ApproachId } from '../book/approach.ts';
import { type CostBook, givenFor, inputsOf } from '../book/book.ts';
import { estimateAll } from '../bill/estimate.ts';
import { INPUT_IDS, type InputGroup, type InputId } from '../book/input.ts';
import { MODEL_VERSION } from '../book/model-version.ts';
import { scenarioOf } from '../question/selection.ts';

/** What a link came to when its edition was current: USD over the horizon, null without a price. */
export interface Recorded {
  readonly query: string;
  readonly totals: Readonly<Partial<Record<ApproachId, number | null>>>;
}

/**
 * One edition as it is kept in `/data/editions/<id>.json`: the book, the version of the formulas, and
 * what some links came to, so that a test can tell whether they still do. Never edited once published.
 */
export interface Edition {
  readonly modelVersion: number;
  readonly book: CostBook;
  readonly recorded: readonly Recorded[];
}

/** The present book for keeping, with one link for each preset and model recorded. */
export function freeze(book: CostBook): Edition {
  const queries = book.workloads.flatMap((workload) =>
    book.models.map((model) => `workload=${workload.id}&model=${model.id}`),
  );
  return {
    modelVersion: MODEL_VERSION,
    book,
    recorded: queries.map((query) => ({ query, totals: totalsOf(query, book) })),
  };
}

/** What a link comes to with a book: USD over the horizon by approach. */
export function totalsOf(query: string, book: CostBook): Recorded['totals'] {
  const { selection } = readAddress(new URLSearchParams(query), book);
  return Object.fromEntries(
    estimateAll(scenarioOf(selection, book)).map((verdict) => [
      verdict.approach.id,
      verdict.kind === 'priced' ? verdict.total : null,
    ]),
  );
}

/**
 * A kept edition for use today. Inputs that it did not have yet take today’s default, and those that
 * the formulas read no more are left out. Undefined where the data is not the edition asked for.
 */
export function thaw(data: unknown, edition: string, present: CostBook): Edition | undefined {
  if (!isEdition(data) || data.book.edition !== edition) return undefined;
  const { book } = data;
  const known = new Set<string>(INPUT_IDS);
  const groups = book.groups.map((group) => ({
    ...group,
    inputs: group.inputs.filter(({ id }) => known.has(id)),
  }));
  const had = new Set<InputId>(groups.flatMap(({ inputs }) => inputs.map(({ id }) => id)));
  return { ...data, book: { ...book, groups: [...groups, ...laterInputs(had, present)] } };
}

function laterInputs(had: ReadonlySet<InputId>, present: CostBook): readonly InputGroup[] {
  const [workload] = present.workloads;
  const [model] = present.models;
  const inputs = inputsOf(present).filter(({ id }) => !had.has(id));
  if (inputs.length === 0 || !workload || !model) return [];
  return [
    {
      id: 'later',
      title: 'Not in this edition yet',
      inputs: inputs.map((spec) => ({ ...spec, given: givenFor(spec, workload, model) })),
    },
  ];
}

function isEdition(data: unknown): data is Edition {
  const { modelVersion, book } = (data ?? {}) as Partial<Edition>;
  return (
    typeof modelVersion === 'number' &&
    [book?.groups, book?.workloads, book?.models].every(
      (list) => Array.isArray(list) && list.length > 0,
    )
  );
}
