import { mkdirSync, readdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { costBook } from '../cost/book/assemble.ts';
import { freeze } from '../cost/finding/edition.ts';
import { assumptionsSchema } from '../cost/schema/assumptions.ts';
import { modelSchema, servingSchema } from '../cost/schema/model.ts';
import { priceFileSchema } from '../cost/schema/price.ts';
import { workloadSchema } from '../cost/schema/workload.ts';

// Keeps the present prices, presets and defaults for links that are made with them. Run before
// publishing; an edition that was published is never edited or deleted.

const CONTENT = new URL('../../content/', import.meta.url);
const EDITIONS = new URL('../../public/data/editions/', import.meta.url);

const serving = read('serving', servingSchema);
const book = costBook({
  prices: read('prices', priceFileSchema),
  models: read('models', modelSchema),
  serving: new Map(serving.map((group) => [group.id, group])),
  workloads: read('workloads', workloadSchema),
  assumptions: read('assumptions', assumptionsSchema),
});
const file = new URL(`${book.edition}.json`, EDITIONS);
if (existsSync(file)) console.log(`Edition ${book.edition} is kept already.`);
else {
  mkdirSync(EDITIONS, { recursive: true });
  writeFileSync(file, `${JSON.stringify(freeze(book))}\n`);
  console.log(`Edition ${book.edition} is kept in public/data/editions/.`);
}

function read<T extends object>(
  folder: string,
  schema: { parse(data: unknown): T },
): (T & { id: string })[] {
  const directory = new URL(`${folder}/`, CONTENT);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, directory), 'utf8');
      return { ...schema.parse(parse(text)), id: name.slice(0, -'.yaml'.length) };
    });
}
