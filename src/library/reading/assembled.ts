import type { WorkedExample } from '../../cost/finding/worked-example.ts';
import type { FormulaGroup } from '../../cost/formulas/formula.ts';
import type { Change } from '../../evidence/change.ts';
import type { Claim } from '../../evidence/claim.ts';
import type { OvadiaTables } from '../../evidence/ovadia/ovadia.ts';
import type { Study } from '../../evidence/study.ts';
import type { WorkedCase } from '../../learn/cases/worked-case.ts';
import type { Exercise } from '../../learn/exercises/exercise.ts';
import type { ReadingPath } from '../../learn/path.ts';
import type { Term } from '../../prose/glossary.ts';
import type { Section } from '../../prose/navigation.ts';
import type { Page } from '../../prose/page.ts';
import type { Snippet } from '../../prose/snippet.ts';
import type { Rubric } from '../../triage/rubric.ts';
import type { Sample } from '../../triage/sample.ts';
import { type CostContent, costBook, type PriceFile, priceRows } from '../../cost/book/assemble.ts';
import type { CostBook } from '../../cost/book/book.ts';
import {
  type ListedPrice,
  listedPrices,
  type Withdrawn,
  withdrawn,
} from '../../cost/book/listing.ts';
import { historyFaults } from '../../cost/book/price-history.ts';
import { newestFirst } from '../../evidence/change.ts';
import { assemble } from '../../guide/assemble.ts';
import type { Flow } from '../../guide/flow.ts';
import type { Gathered } from './gather.ts';
import type { Entries, Reader } from './reader.ts';

/** The files of the cost book, prices with the name of their file. */
export interface StoredCost extends CostContent {
  readonly prices: readonly (PriceFile & { readonly id: string })[];
}

/** Everything that authors write, checked: each file by its schema, and all of them together. */
export interface Library {
  /** Pages of prose by path. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly sections: readonly Section[];
  /** The page that each short address leads to, by the id of the address. */
  readonly shortLinks: ReadonlyMap<string, string>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly snippets: ReadonlyMap<string, Snippet>;
  /** What `content/snippets/files/` holds, by name. */
  readonly snippetFiles: ReadonlyMap<string, string>;
  readonly studies: ReadonlyMap<string, Study>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly ovadia: OvadiaTables;
  readonly flow: Flow;
  readonly rubric: Rubric;
  /** In their order, like all lists below. */
  readonly samples: readonly Sample[];
  readonly exercises: readonly Exercise[];
  readonly paths: readonly ReadingPath[];
  readonly cases: readonly WorkedCase[];
  /** The tables of `content/cases/`, by name. */
  readonly caseFiles: ReadonlyMap<string, string>;
  readonly cost: StoredCost;
  readonly book: CostBook;
  readonly prices: readonly ListedPrice[];
  /** Models that have left the list. */
  readonly retired: readonly Withdrawn[];
  readonly formulas: readonly FormulaGroup[];
  readonly workedExamples: readonly WorkedExample[];
}

/** What is put together from many files; absent where some of them are at fault. */
export interface Assembled {
  readonly flow: Flow | undefined;
  readonly book: CostBook | undefined;
  /** Absent while anything is. */
  readonly library: Library | undefined;
}

export function assembled(gathered: Gathered, reader: Reader): Assembled {
  const { navigation, shortLinks, ovadia, frame, nodes, rubric, formulas } = gathered;
  const flow = frame && isWhole(nodes) ? assemble(frame, nodes.values()) : undefined;
  const cost = costContent(gathered);
  const book = bookOf(gathered, cost, reader);
  const parts = { flow, book };
  if (!(navigation && shortLinks && ovadia && flow && rubric && formulas && book))
    return { ...parts, library: undefined };
  return {
    ...parts,
    library: {
      pages: gathered.pages,
      sections: navigation.site.sections,
      shortLinks: new Map(Object.entries(shortLinks)),
      terms: gathered.terms,
      snippets: gathered.snippets,
      snippetFiles: gathered.snippetFiles,
      studies: gathered.studies,
      claims: gathered.claims,
      changes: newestFirst([...gathered.changes.values()]),
      ovadia,
      flow,
      rubric,
      samples: inOrder(gathered.samples, ({ order }) => order),
      exercises: inOrder(gathered.exercises, ({ number }) => number),
      paths: inOrder(gathered.paths, ({ order }) => order),
      cases: inOrder(gathered.cases, ({ order }) => order),
      caseFiles: gathered.caseFiles,
      cost,
      book,
      prices: listedPrices(priceRows(cost.prices), cost.models),
      retired: withdrawn(cost.models),
      formulas: formulas.groups,
      workedExamples: inOrder(gathered.workedExamples, ({ order }) => order),
    },
  };
}

/** Whether every file of a folder was accepted. */
export function isWhole({ size, known }: Entries<unknown>): boolean {
  return size === known.size;
}

function costContent(gathered: Gathered): StoredCost {
  return {
    prices: [...gathered.prices.values()],
    models: [...gathered.models.values()],
    serving: gathered.serving,
    workloads: [...gathered.workloads.values()],
    assumptions: [...gathered.assumptions.values()],
  };
}

function bookOf(
  { prices, models, serving, workloads, assumptions }: Gathered,
  cost: CostContent,
  reader: Reader,
): CostBook | undefined {
  const isReadable = [prices, models, serving, workloads, assumptions].every(isWhole);
  const rows = cost.prices.flatMap((file) =>
    file.prices.map((row) => ({ ...row, vendor: file.vendor })),
  );
  if (!isReadable || historyFaults(rows).length > 0) return undefined;
  try {
    return costBook(cost);
  } catch (error) {
    // What concerns one file names it first.
    const { message } = error as Error;
    const [, name = 'prices/', says = message] = /^content\/(\S+\.yaml) (.*)$/s.exec(message) ?? [];
    reader.refuse(name, [], says);
    return undefined;
  }
}

function inOrder<T>(entries: Entries<T>, place: (entry: T) => number): readonly T[] {
  return [...entries.values()].sort((a, b) => place(a) - place(b));
}
