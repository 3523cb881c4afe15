import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Figures, Host } from './bill.ts';

// Reads the content as an accountant would read a folder of price lists: nothing here knows the
// schemas or the cost book of the site.

interface Fields {
  // biome-ignore lint/suspicious/noExplicitAny: a YAML file is read as it is written.
  readonly [field: string]: any;
}

/** The day on which the figures of these tests were worked out. */
const WORKED_OUT = '2026-11-22';

const folder = (name: string) => new URL(`../../content/${name}/`, import.meta.url);
const opened = new Map<string, Fields>();

function read(path: string): Fields {
  const before = opened.get(path);
  if (before) return before;
  const file = new URL(`../../content/${path}.yaml`, import.meta.url);
  const fields: Fields = parse(readFileSync(file, 'utf8'));
  opened.set(path, fields);
  return fields;
}

const readAll = (name: string) =>
  readdirSync(folder(name)).map((file) => read(`${name}/${file.replace('.yaml', '')}`));

const likely = (value: number | { likely: number }) =>
  typeof value === 'number' ? value : value.likely;

/** The price that held on the day: the last of its rows that had begun. */
function price(id: string, day: string): number {
  const rows = readAll('prices')
    .flatMap(({ prices }) => prices as readonly Fields[])
    .filter((row) => row.id === id)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const begun = rows.filter(({ from }) => from <= day);
  return likely((begun.at(-1) ?? rows[0])?.value);
}

/** Every number of a preset on a model, by the names of the content. */
export function figuresOf(workload: string, model: string, day = WORKED_OUT): Figures {
  const { prices, window } = read(`models/${model}`);
  const input = price(prices.input, day);
  const times = (id: string | undefined) =>
    id === undefined ? 1 : Number((price(id, day) / input).toPrecision(4));
  const figures: Record<string, number> = {
    'price-in': input,
    'price-out': price(prices.output, day),
    'cache-read': times(prices.cacheRead),
    'cache-write': times(prices.cacheWrite),
    'training-price': prices.training ? price(prices.training, day) : 0,
    'training-price-hourly': prices.trainingHourly ? price(prices.trainingHourly, day) : 0,
    window: window.tokens,
  };
  for (const { inputs } of readAll('assumptions'))
    for (const { id, given, price: priceId } of inputs)
      if (given) figures[id] = likely(given.value);
      else if (priceId) figures[id] = price(priceId, day);
  for (const [id, value] of Object.entries<number | { likely: number }>(
    read(`workloads/${workload}`).sets,
  ))
    figures[id] = likely(value);
  return figures;
}

/** What the host of a model does with long and with repeated prompts, and how fast a GPU runs it. */
export function hostOf(model: string): Host {
  const { cache, cliff, weights } = read(`models/${model}`);
  if (!weights) return { cache, cliff };
  const { gpus, parameters, inputSpeed, outputSpeed, readSpeed } = read(
    `serving/${weights.serving}`,
  );
  const speed = { gpus, parameters, inputSpeed, outputSpeed, readSpeed };
  return { cache, cliff, speed: { ...speed, ownParameters: weights.parameters } };
}
