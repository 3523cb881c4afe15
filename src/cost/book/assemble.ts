import type { Day } from '../../ground/day.ts';
import type { ApproachId } from './approach.ts';
import { type CostBook, editionOf } from './book.ts';
import { type Given, INPUT_IDS, type InputGroup, type InputId, type InputSpec } from './input.ts';
import { checkLives, isListed, retiredModels } from './listing.ts';
import { MODEL_VERSION } from './model-version.ts';
import type { Model, OpenWeights, ServingGroup } from './model.ts';
import type { ModelFile } from './model-file.ts';
import { type PriceRow, type Provenance, priceOn } from './price.ts';
import { type PricePeriod, pricePeriods } from './price-history.ts';
import { exactly, type Range, usualRange } from './range.ts';
import type { Unit } from './unit.ts';
import type { Workload } from './workload.ts';

/** A number as an author writes it: alone, or with its spread. */
export type Authored = number | Range;

/** `content/prices/<vendor>.yaml`. */
export interface PriceFile {
  readonly vendor: string;
  readonly prices: readonly (Omit<PriceRow, 'vendor' | 'value'> & { readonly value: Authored })[];
}

/** `content/serving/<id>.yaml`. */
export type ServingFile = ServingGroup & Provenance;

/** `content/workloads/<id>.yaml`. */
export interface WorkloadFile {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  readonly order: number;
  readonly compare: readonly [ApproachId, ApproachId];
  readonly readOn: Day;
  readonly sets: Readonly<Partial<Record<InputId, Authored>>>;
}

/** `content/assumptions/<id>.yaml`: each input has a value, a price, or is set elsewhere. */
export interface AssumptionFile {
  readonly id: string;
  readonly title: string;
  readonly order: number;
  readonly inputs: readonly AssumedInput[];
}

export interface AssumedInput extends Omit<InputSpec, 'given'> {
  readonly given?: (Provenance & { readonly value: Authored }) | undefined;
  readonly price?: string | undefined;
  readonly setBy?: 'workload' | 'model' | undefined;
}

export interface CostContent {
  readonly prices: readonly PriceFile[];
  readonly models: readonly ModelFile[];
  readonly serving: ReadonlyMap<string, ServingFile>;
  readonly workloads: readonly WorkloadFile[];
  readonly assumptions: readonly AssumptionFile[];
}

/** Every row of every price with its last day, in the order of the files. Throws on overlapping rows. */
export function priceRows(files: readonly PriceFile[]): readonly PricePeriod[] {
  return pricePeriods(
    files.flatMap(({ vendor, prices }) =>
      prices.map((row) => ({ ...row, vendor, value: asRange(row.value) })),
    ),
  );
}

/**
 * The cost book as on the latest day on which something in it was read. Throws, naming the file to
 * mend, on an input that nothing or two files declare, and on an unknown price or serving group.
 */
export function costBook(content: CostContent): CostBook {
  const rows = priceRows(content.prices);
  const day = latestReading(content, rows);
  const price = (id: string): Given => priceOn(rows, id, day);
  const groups = [...content.assumptions].sort(byOrder).map((file) => inputGroup(file, price));
  const specs = new Map(groups.flatMap(({ inputs }) => inputs.map((spec) => [spec.id, spec])));
  checkInputs(groups);
  checkLives(content.models, day);
  const listed = content.models.filter(isListed).sort(byOrder);
  const book = {
    day,
    groups,
    workloads: [...content.workloads].sort(byOrder).map((file) => workload(file, specs)),
    models: listed.map((file) => model(file, price, content.serving)),
    retired: retiredModels(content.models),
  };
  return { edition: editionOf(day, [book, MODEL_VERSION]), ...book };
}

function latestReading({ assumptions, models }: CostContent, rows: readonly PriceRow[]): Day {
  const days = [
    ...rows.map(({ readOn }) => readOn),
    ...models.flatMap(({ window, ends }) => [window.readOn, ends.readOn]),
    ...assumptions.flatMap(({ inputs }) =>
      inputs.flatMap(({ given }) => (given ? [given.readOn] : [])),
    ),
  ].sort();
  const latest = days.at(-1);
  if (!latest) throw new Error('No prices. Add files to content/prices/.');
  return latest;
}

function inputGroup(file: AssumptionFile, price: (id: string) => Given): InputGroup {
  return {
    id: file.id,
    title: file.title,
    inputs: file.inputs.map(({ given, price: priceId, setBy: _, ...spec }) => {
      if (priceId) return { ...spec, given: onlyGiven(price(priceId)) };
      if (given) return { ...spec, given: { ...given, value: asRange(given.value, spec.unit) } };
      return spec;
    }),
  };
}

function checkInputs(groups: readonly InputGroup[]): void {
  const declared = groups.flatMap(({ inputs }) => inputs.map(({ id }) => id));
  for (const id of INPUT_IDS) {
    const times = declared.filter((other) => other === id).length;
    if (times !== 1)
      throw new Error(
        `content/assumptions/ declares the input "${id}" ${times} times; once is right.`,
      );
  }
}

function workload(file: WorkloadFile, specs: ReadonlyMap<InputId, InputSpec>): Workload {
  const { id, label, summary, compare, readOn, sets } = file;
  const given = Object.entries(sets).map(([input, value]) => {
    const unit = specs.get(input as InputId)?.unit ?? 'count';
    return [input, { value: asRange(value, unit), basis: 'judgement', readOn } satisfies Given];
  });
  return { id, label, summary, compare, sets: Object.fromEntries(given) as Workload['sets'] };
}

function model(
  file: ModelFile,
  price: (id: string) => Given,
  serving: CostContent['serving'],
): Model {
  const { order: _, listed: __, prices, window, weights, ...facts } = file;
  const input = price(prices.input);
  const none = (id: string | undefined): Given =>
    id
      ? onlyGiven(price(id))
      : { ...onlyGiven(input), value: exactly(0), note: 'No price listed.' };
  const { tokens, ...windowSource } = window;
  return {
    ...facts,
    ...(weights && { weights: openWeights(file.id, weights, serving) }),
    sets: {
      'price-in': onlyGiven(input),
      'price-out': onlyGiven(price(prices.output)),
      'cache-read': factor(input, prices.cacheRead && price(prices.cacheRead), UNKNOWN_READ),
      'cache-write': factor(input, prices.cacheWrite && price(prices.cacheWrite), FREE_WRITE),
      'cache-storage': none(prices.cacheStorage),
      'training-price': none(prices.training),
      'training-price-hourly': none(prices.trainingHourly),
      window: { ...windowSource, value: exactly(tokens) },
    },
  };
}

const UNKNOWN_READ = 'Unknown: no cached price was found, so the full price is counted.';
const FREE_WRITE = 'No separate price.';

/** A cached price as a factor on the plain one; 1, with what that means, where none is listed. */
function factor(input: Given, cached: Given | '' | undefined, without: string): Given {
  if (!cached) return { ...onlyGiven(input), value: exactly(1), note: without };
  const times = Number((cached.value.likely / input.value.likely).toPrecision(4));
  return { ...onlyGiven(cached), value: exactly(times) };
}

function openWeights(
  id: string,
  { serving: groupId, ...weights }: NonNullable<ModelFile['weights']>,
  serving: CostContent['serving'],
): OpenWeights {
  const found = serving.get(groupId);
  if (!found)
    throw new Error(`content/models/${id}.yaml asks for content/serving/${groupId}.yaml. Add it.`);
  const { label, gpus, memoryBytes, bytesPerParameter, parameters } = found;
  const { inputSpeed, outputSpeed, readSpeed } = found;
  const memory = { label, gpus, memoryBytes, bytesPerParameter, parameters };
  return { ...weights, group: { ...memory, inputSpeed, outputSpeed, readSpeed } };
}

function onlyGiven({ value, basis, source, readOn, note }: Given): Given {
  return { value, basis, readOn, ...(source && { source }), ...(note && { note }) };
}

function asRange(value: Authored, unit: Unit = 'count'): Range {
  return typeof value === 'number' ? usualRange(value, unit) : value;
}

function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order;
}
