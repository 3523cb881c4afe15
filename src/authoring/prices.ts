import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Day, day } from '../ground/day.ts';
import { library } from '../library/library.ts';
import { packagePrice } from './package-prices.ts';
import { driftInWords, priceDrift, toReadAgain } from './price-drift.ts';
import { withRow } from './price-file.ts';

const USAGE = `npm run prices                            compare, as on the latest reading
npm run prices -- --on 2026-12-01          compare, as on that day
npm run prices -- --on 2026-12-01 --write  and add a row from that day for each price that differs

The day is the one on which the pinned version of @pydantic/genai-prices was published.`;

const PRICES = new URL('../../content/prices/', import.meta.url);

const { values: asked } = parseArgs({
  options: {
    on: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (asked.help) console.log(USAGE);
else if (asked.write && asked.on === undefined)
  fail(`--write needs --on, the first day of the new rows.\n\n${USAGE}`);
else run(asked.on, asked.write);

function run(asOn: string | undefined, write: boolean): void {
  const { cost, prices: rows } = library();
  const on = asOn === undefined ? latest(rows) : day(asOn);
  const drifts = priceDrift(rows, packagePrice, on);
  console.log(`Prices as on ${on}\n`);
  console.log(driftInWords(drifts, toReadAgain(rows, on)));

  const changed = drifts.filter((drift) => drift.kind === 'differs');
  if (changed.length === 0) return;
  if (!write) {
    console.log('\nNothing was written. Add the rows with --on DAY --write.');
    return;
  }
  for (const { id: vendor, prices } of cost.prices) {
    const file = new URL(`${vendor}.yaml`, PRICES);
    const text = readFileSync(file, 'utf8');
    const own = changed.filter(({ row }) => prices.some(({ id }) => id === row.id));
    const written = own.reduce((before, { row, listed }) => {
      const { id, label, unit, basis, source, package: path } = row;
      const added = { id, label, unit, value: listed, from: on, basis, source, readOn: on };
      return withRow(before, { ...added, package: path });
    }, text);
    if (written !== text) writeFileSync(file, written);
  }
  console.log(`\n${changed.length} rows added. Review them with git diff, then npm run test:unit.`);
}

function latest(rows: readonly { readonly readOn: Day }[]): Day {
  const last = rows
    .map(({ readOn }) => readOn)
    .sort()
    .at(-1);
  if (!last) throw new Error('content/prices/ holds no price.');
  return last;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
