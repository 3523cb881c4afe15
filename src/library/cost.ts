import { inputsOf } from '../cost/book/book.ts';
import { type ExplainedSymbol, explained, type FormulaGroup } from '../cost/formulas/formula.ts';
import { library } from './library.ts';

/** One group of the model’s formulas with its letters explained; throws on an unknown id. */
export function formulaGroup(
  id: string,
): FormulaGroup & { readonly explained: readonly ExplainedSymbol[] } {
  const { formulas, book } = library();
  const group = formulas.find((one) => one.id === id);
  if (!group) throw new Error(`No formulas "${id}". Add the group to content/formulas.yaml.`);
  const specs = inputsOf(book);
  return { ...group, explained: group.symbols.map((symbol) => explained(symbol, specs)) };
}
