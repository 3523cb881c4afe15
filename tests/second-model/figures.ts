import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Figures, Host } from './bill.ts';

// Reads the content as an accountant would read a folder of price lists: nothing here knows the
// schemas or the cost book of the site.

type Written = number | { readonly likely: number };

interface PriceList {
  readonly prices: readonly {
    readonly id: string;
    readonly from: string;
    readonly value: Written;
  }[];
}

interface ModelSheet {
  readonly prices: Readonly<Record<'input' | 'output', string>> &
    Readonly<
      Partial<
        Record<'cacheRead' | 'cacheWrite' | 'cacheStorage' | 'training' | 'trainingHourly', string>
      >
    >;
  readonly window: { readonly tokens: number };
  readonly cache: Host['cache'];
  readonly explicit?: NonNullable<Host['explicit']>;
  readonly cliff?: NonNullable<Host['cliff']>;
  readonly weights?: { readonly serving: string; readonly parameters: number };
}

interface AssumptionSheet {
  readonly inputs: readonly {
    readonly id: string;
    readonly given?: { readonly value: Written };
    readonly price?: string;
  }[];
}

interface WorkloadSheet {
  readonly sets: Readonly<Record<string, Written>>;
}

/** The day on which the figures of these tests were worked out. */
const WORKED_OUT = '2026-11-22';

const folder = (name: string) => new URL(`../../content/${name}/`, import.meta.url);
const opened = new Map<string, unknown>();

function read<Sheet>(path: string): Sheet {
  const file = new URL(`../../content/${path}.yaml`, import.meta.url);
  if (!opened.has(path)) opened.set(path, parse(readFileSync(file, 'utf8')));
  return opened.get(path) as Sheet;
}

const readAll = <Sheet>(name: string) =>
  readdirSync(folder(name)).map((file) => read<Sheet>(`${name}/${file.replace('.yaml', '')}`));

const likely = (value: Written) => (typeof value === 'number' ? value : value.likely);

/** The price that held on the day: the last of its rows that had begun. */
function price(id: string, day: string): number {
  const rows = readAll<PriceList>('prices')
    .flatMap(({ prices }) => prices)
    .filter((row) => row.id === id)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const begun = rows.filter(({ from }) => from <= day);
  const held = begun.at(-1) ?? rows[0];
  if (!held) throw new Error(`The content has no price "${id}".`);
  return likely(held.value);
}

/** Every number of a preset on a model, by the names of the content. */
export function figuresOf(workload: string, model: string, day = WORKED_OUT): Figures {
  const { prices, window } = read<ModelSheet>(`models/${model}`);
  const input = price(prices.input, day);
  const times = (id: string | undefined) =>
    id === undefined ? 1 : Number((price(id, day) / input).toPrecision(4));
  const figures: Record<string, number> = {
    'price-in': input,
    'price-out': price(prices.output, day),
    'cache-read': times(prices.cacheRead),
    'cache-write': times(prices.cacheWrite),
    'cache-storage': prices.cacheStorage ? price(prices.cacheStorage, day) : 0,
    'training-price': prices.training ? price(prices.training, day) : 0,
    'training-price-hourly': prices.trainingHourly ? price(prices.trainingHourly, day) : 0,
    window: window.tokens,
  };
  for (const { inputs } of readAll<AssumptionSheet>('assumptions'))
    for (const { id, given, price: priceId } of inputs)
      if (given) figures[id] = likely(given.value);
      else if (priceId) figures[id] = price(priceId, day);
  for (const [id, value] of Object.entries(read<WorkloadSheet>(`workloads/${workload}`).sets))
    figures[id] = likely(value);
  return figures;
}

/** What the host of a model does with long and with repeated prompts, and how fast a GPU runs it. */
export function hostOf(model: string): Host {
  const { cache, explicit, cliff, weights } = read<ModelSheet>(`models/${model}`);
  const host = { cache, ...(explicit && { explicit }), ...(cliff && { cliff }) };
  if (!weights) return host;
  const { gpus, parameters, inputSpeed, outputSpeed, readSpeed } = read<
    Omit<NonNullable<Host['speed']>, 'ownParameters'>
  >(`serving/${weights.serving}`);
  const speed = { gpus, parameters, inputSpeed, outputSpeed, readSpeed };
  return { ...host, speed: { ...speed, ownParameters: weights.parameters } };
}
