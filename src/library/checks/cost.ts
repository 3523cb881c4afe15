import type { CostBook } from '../../cost/book/book.ts';
import { inputsOf } from '../../cost/book/book.ts';
import { INPUT_IDS } from '../../cost/book/input.ts';
import { historyFaults } from '../../cost/book/price-history.ts';
import { explained } from '../../cost/formulas/formula.ts';
import { isWhole } from '../reading/assembled.ts';
import type { Gathered } from '../reading/gather.ts';
import type { Reader } from '../reading/reader.ts';
import { file, mustBeKnown } from './known.ts';

/** Prices do not overlap, and what names a price, a preset, a model or a letter finds it. */
export function checkCost(gathered: Gathered, book: CostBook | undefined, reader: Reader): void {
  const { prices, models, serving, workloads, assumptions, workedExamples, formulas } = gathered;
  const rows = [...prices.values()].flatMap(({ id: vendorId, vendor, prices: own }) =>
    own.map((row, at) => ({ ...row, vendor, at, name: `prices/${vendorId}.yaml` })),
  );
  for (const { row, field, says } of historyFaults(rows))
    reader.refuse(row.name, field === 'vendor' ? [field] : ['prices', row.at, field], says);

  const priced = { has: (id: string) => !isWhole(prices) || rows.some((row) => row.id === id) };
  const aPrice = 'Add a row with that id to content/prices/';
  for (const { id, prices: named, weights } of models.values()) {
    const name = `models/${id}.yaml`;
    for (const [kind, price] of Object.entries(named))
      if (price) mustBeKnown(reader, priced, name, ['prices', kind], price, aPrice);
    if (weights)
      mustBeKnown(
        reader,
        serving.known,
        name,
        ['weights', 'serving'],
        weights.serving,
        file('serving', weights.serving),
      );
  }
  const declared = new Map<string, string>();
  for (const { id: group, inputs } of assumptions.values()) {
    const name = `assumptions/${group}.yaml`;
    for (const [at, { id, price }] of inputs.entries()) {
      if (price) mustBeKnown(reader, priced, name, ['inputs', at, 'price'], price, aPrice);
      const before = declared.get(id);
      if (before)
        reader.refuse(
          name,
          ['inputs', at, 'id'],
          `"${id}" stands in ${before} too; declare it once.`,
        );
      declared.set(id, `content/${name}`);
    }
  }
  if (isWhole(assumptions))
    for (const id of INPUT_IDS)
      if (!declared.has(id))
        reader.refuse('assumptions/', [], `declares no input "${id}". Add it to one of its files.`);

  for (const { id, workload, model } of workedExamples.values()) {
    const name = `worked-examples/${id}.yaml`;
    mustBeKnown(reader, workloads.known, name, ['workload'], workload, file('workloads', workload));
    mustBeKnown(reader, models.known, name, ['model'], model, file('models', model));
  }
  const specs = book && inputsOf(book);
  for (const [group, { symbols }] of formulas?.groups.entries() ?? [])
    for (const [at, symbol] of symbols.entries())
      try {
        if (specs) explained(symbol, specs);
      } catch (error) {
        reader.refuse('formulas.yaml', ['groups', group, 'symbols', at], (error as Error).message);
      }
}
