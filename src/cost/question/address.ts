import { parseQuantity, plainDigits, plainQuantity } from '../../ground/quantity.ts';
import {
  type ApproachId,
  approaches,
  isApproachId,
  COMBINED_RETRIEVALS,
  COMBINED_SERVINGS,
} from '../book/approach.ts';
import { type CostBook, givenFor, inputsOf } from '../book/book.ts';
import {
  type CacheMode,
  offersMode,
  DIAGNOSES,
  CACHE_MODES,
  type Choices,
  USUAL_CHOICES,
} from './choices.ts';
import { rateDigits, readCurrency } from './currency.ts';
import { fitOf, pairFor } from './diagnosis.ts';
import { boundsOf, INPUT_IDS, type InputId, type InputSpec } from '../book/input.ts';
import { retiredInWords } from '../book/life.ts';
import type { Model } from '../book/model.ts';
import { CHOICE_KEYS, endKeys } from './parameters.ts';
import { type Ends, type Selection, usualSelection } from './selection.ts';
import type { Workload } from '../book/workload.ts';

const EDITION = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;

/** The query as a reader's selection, with a sentence for everything in it that could not be used. */
export interface Reading {
  readonly selection: Selection;
  readonly notices: readonly string[];
  /** The edition the address was written with, where that is not the one it is read with. */
  readonly older?: string | undefined;
}

/**
 * Reads an address. Unknown keys are left alone; a value that cannot be used is replaced by the
 * nearest permitted one or by the default, and said so. Never throws.
 */
export function readAddress(query: URLSearchParams, book: CostBook): Reading {
  const ends = INPUT_IDS.flatMap((id) => Object.values(endKeys(id)));
  const notices = [...Object.values(CHOICE_KEYS), ...INPUT_IDS, ...ends]
    .filter((key) => query.getAll(key).length > 1)
    .map((key) => `The link gives “${words(key)}” more than once; the first one counts.`);
  const usual = usualSelection(book);

  function chosen<T extends string>(
    key: string,
    options: readonly T[],
    fallback: T,
    asked = query.get(key),
  ): T {
    if (asked === null) return fallback;
    const found = options.find((option) => option === asked);
    if (found === undefined)
      notices.push(`The link asks for an unknown ${words(key)}; “${fallback}” is used instead.`);
    return found ?? fallback;
  }

  /** The model that the link names; for one that is not listed any more, its successor. */
  function modelNamed(key: string): string | null {
    const asked = query.get(key);
    const left = book.retired?.find(({ id }) => id === asked);
    if (!left) return asked;
    const { successor } = left;
    const next = book.models.find(({ id }) => id === successor)?.label;
    notices.push(
      `${retiredInWords(left, book.day)} and is no longer listed. Its successor, ${next}, is used instead; all figures in the link are kept.`,
    );
    return successor;
  }

  function approachIds(key: string): readonly ApproachId[] {
    const asked = (query.get(key) ?? '').split(',').filter((text) => text !== '');
    const known = [...new Set(asked.filter(isApproachId))];
    if (known.length < new Set(asked).size)
      notices.push('The link names an approach that this page does not have; it is left out.');
    return known;
  }

  function diagnosed(): Pick<Choices, 'diagnosis'> {
    const asked = query.get(CHOICE_KEYS.diagnosis);
    const diagnosis = DIAGNOSES.find((one) => one === asked);
    if (asked !== null && !diagnosis)
      notices.push('The link names a kind of failure that the guide does not have; all are shown.');
    return diagnosis ? { diagnosis } : {};
  }

  function currency(): Pick<Selection, 'currency'> {
    const read = readCurrency(
      query.get(CHOICE_KEYS.currency) ?? '',
      query.get(CHOICE_KEYS.rate) ?? '',
    );
    if (read.kind === 'fault')
      notices.push(
        `Currency of the link: ${read.label ?? read.rate} Amounts are shown in US dollars.`,
      );
    return read.kind === 'own' ? { currency: read.currency } : {};
  }

  function comparable(choices: Choices, asked: Pair | undefined, usual: Pair): Pair {
    const fitting = usualPair(choices, usual);
    if (!asked) return fitting;
    const missing = approaches(choices).filter(
      (approach) =>
        asked.includes(approach.id) && fitOf(approach, choices.diagnosis).kind === 'misses',
    );
    for (const { label } of missing)
      notices.push(
        `“${label}” does not answer the failure you named, so it is not weighed. Choose “Show all” to weigh it.`,
      );
    return missing.length > 0 ? fitting : asked;
  }

  function cacheMode(): CacheMode {
    const asked = chosen(CHOICE_KEYS.cache, CACHE_MODES, USUAL_CHOICES.cache);
    if (offersMode(model, asked)) return asked;
    notices.push(
      `The price list has no explicit cache for ${model.label}; what its host caches by itself is used instead.`,
    );
    return USUAL_CHOICES.cache;
  }

  const workloadId = chosen(CHOICE_KEYS.workload, ids(book.workloads), usual.workload.id);
  const modelId = chosen(
    CHOICE_KEYS.model,
    ids(book.models),
    usual.model.id,
    modelNamed(CHOICE_KEYS.model),
  );
  const workload = book.workloads.find(({ id }) => id === workloadId) ?? usual.workload;
  const model = book.models.find(({ id }) => id === modelId) ?? usual.model;
  const alsoAsked = modelNamed(CHOICE_KEYS.alsoOn);
  const alsoOn = book.models.find(({ id }) => id === alsoAsked && id !== modelId);
  if (alsoAsked !== null && !alsoOn)
    notices.push('The link names no other model to switch to; only one is priced.');
  const choices: Choices = {
    cache: cacheMode(),
    combinedRetrieval: chosen(
      CHOICE_KEYS.combinedRetrieval,
      COMBINED_RETRIEVALS,
      USUAL_CHOICES.combinedRetrieval,
    ),
    combinedServing: chosen(
      CHOICE_KEYS.combinedServing,
      COMBINED_SERVINGS,
      USUAL_CHOICES.combinedServing,
    ),
    ...diagnosed(),
  };
  const marked = approachIds(CHOICE_KEYS.marked);
  const asked = pair(approachIds(CHOICE_KEYS.compare)) ?? pair(marked);
  const compare = comparable(choices, asked, workload.compare);
  const changes = readChanges(query, book, workload, model, notices);
  const ranges = readRanges(query, book, notices);
  const edition = query.get(CHOICE_KEYS.edition);
  const older = edition !== null && EDITION.test(edition) && edition !== book.edition;
  if (edition !== null && !EDITION.test(edition))
    notices.push(
      `The link names no edition that this page knows. It is computed with edition ${book.edition}.`,
    );
  return {
    selection: {
      workload,
      model,
      choices,
      changes,
      ranges,
      compare,
      marked,
      ...(alsoOn && { alsoOn }),
      ...currency(),
    },
    notices,
    ...(older && { older: edition }),
  };
}

function readChanges(
  query: URLSearchParams,
  book: CostBook,
  workload: Workload,
  model: Model,
  notices: string[],
): Selection['changes'] {
  const changes: Partial<Record<InputId, number>> = {};
  for (const spec of inputsOf(book)) {
    const value = readQuantity(query.get(spec.id), spec, spec.label, notices);
    if (value !== undefined && value !== usualValue(spec, workload, model))
      changes[spec.id] = value;
  }
  return changes;
}

/** An end that a value has overtaken is kept: it counts again once the value has moved back. */
function readRanges(
  query: URLSearchParams,
  book: CostBook,
  notices: string[],
): Selection['ranges'] {
  const ranges: Partial<Record<InputId, Ends>> = {};
  for (const spec of inputsOf(book)) {
    const keys = endKeys(spec.id);
    const low = readQuantity(query.get(keys.low), spec, `${spec.label}, low end`, notices);
    const high = readQuantity(query.get(keys.high), spec, `${spec.label}, high end`, notices);
    if (low !== undefined || high !== undefined) ranges[spec.id] = { low, high };
  }
  return ranges;
}

function readQuantity(
  typed: string | null,
  spec: InputSpec,
  label: string,
  notices: string[],
): number | undefined {
  if (typed === null) return undefined;
  const bounds = boundsOf(spec);
  const read = parseQuantity(typed, bounds);
  if (read.kind === 'number') return read.value;
  notices.push(
    `${label}: ${read.message} ${
      read.nearest === undefined
        ? 'The default is used instead.'
        : `${plainQuantity(read.nearest, bounds)} is used instead.`
    }`,
  );
  return read.nearest;
}

/** The shortest query that brings a selection back, with the edition it was made with. Empty for the default. */
export function writeAddress(selection: Selection, book: CostBook): URLSearchParams {
  const usual = usualSelection(book);
  const { workload, model, choices, compare, marked } = selection;
  const query = new URLSearchParams();
  const put = (key: string, value: string, fallback: string) => {
    if (value !== fallback) query.set(key, value);
  };
  put(CHOICE_KEYS.workload, workload.id, usual.workload.id);
  put(CHOICE_KEYS.model, model.id, usual.model.id);
  put(CHOICE_KEYS.alsoOn, selection.alsoOn?.id ?? '', '');
  put(CHOICE_KEYS.cache, choices.cache, USUAL_CHOICES.cache);
  put(CHOICE_KEYS.combinedRetrieval, choices.combinedRetrieval, USUAL_CHOICES.combinedRetrieval);
  put(CHOICE_KEYS.combinedServing, choices.combinedServing, USUAL_CHOICES.combinedServing);
  put(CHOICE_KEYS.marked, marked.join(','), '');
  put(
    CHOICE_KEYS.compare,
    compare.join(','),
    (pair(marked) ?? usualPair(choices, workload.compare)).join(','),
  );
  put(CHOICE_KEYS.diagnosis, choices.diagnosis ?? '', '');
  if (selection.currency) {
    query.set(CHOICE_KEYS.currency, selection.currency.label);
    query.set(CHOICE_KEYS.rate, rateDigits(selection.currency));
  }
  for (const spec of inputsOf(book)) {
    const value = selection.changes[spec.id];
    if (value !== undefined && value !== usualValue(spec, workload, model))
      query.set(spec.id, plainDigits(value, boundsOf(spec)));
    const [keys, typed] = [endKeys(spec.id), selection.ranges[spec.id]];
    for (const end of ['low', 'high'] as const)
      if (typed?.[end] !== undefined) query.set(keys[end], plainDigits(typed[end], boundsOf(spec)));
  }
  if (query.toString() !== '') query.set(CHOICE_KEYS.edition, book.edition);
  return query;
}

function usualValue(spec: InputSpec, workload: Workload, model: Model): number {
  return givenFor(spec, workload, model).value.likely;
}

type Pair = readonly [ApproachId, ApproachId];

/** What is weighed unless the reader says otherwise. */
function usualPair(choices: Choices, usual: Pair): Pair {
  return pairFor(choices.diagnosis, usual, approaches(choices));
}

function pair(chosen: readonly ApproachId[]): Pair | undefined {
  const [first, second] = chosen;
  return first && second ? [first, second] : undefined;
}

function ids(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

function words(key: string): string {
  return key.replaceAll('-', ' ');
}
