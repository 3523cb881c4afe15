import { symbolsIn } from './notation.ts';
import type { InputId, InputSpec } from '../book/input.ts';
import { UNITS } from '../book/unit.ts';

/** A formula of the model in the notation of `notation.ts`. */
export interface Formula {
  readonly name: string;
  readonly formula: string;
  /** The cost lines whose amount it is. */
  readonly lines?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly source?: { readonly label: string; readonly url: string } | undefined;
}

/** A letter: one or more inputs of the estimator, or what `means` says. */
export interface FormulaSymbol {
  readonly symbol: string;
  readonly inputs?: readonly InputId[] | undefined;
  readonly means?: string | undefined;
  readonly unit?: string | undefined;
}

export interface FormulaGroup {
  readonly id: string;
  readonly formulas: readonly Formula[];
  /** In the order in which they first stand. */
  readonly symbols: readonly FormulaSymbol[];
}

/** A letter as a reader needs it. */
export interface ExplainedSymbol {
  readonly symbol: string;
  readonly means: string;
  readonly unit: string;
}

/** The meaning and unit of a letter: its own words, or those of its only input. Throws without either. */
export function explained(
  { symbol, inputs = [], means, unit }: FormulaSymbol,
  specs: readonly InputSpec[],
): ExplainedSymbol {
  const spec = specs.find(({ id }) => id === inputs[0]);
  const meaning = means ?? (inputs.length === 1 ? spec?.label : undefined);
  if (!meaning)
    throw new Error(`Say what ${symbol} means in content/formulas.yaml, or name its one input.`);
  return { symbol, means: meaning, unit: unit ?? unitInWords(spec, inputs) };
}

function unitInWords(spec: InputSpec | undefined, inputs: readonly InputId[]): string {
  if (!spec || inputs.length === 0) return '';
  return spec.unit === 'share' ? 'fraction' : UNITS[spec.unit];
}

/** What is left of the equals sign, where a formula defines a letter. */
export function definedBy({ formula }: Formula): string | undefined {
  return /^([^\s()·/]+) = /.exec(formula)?.[1];
}

/** Letters that a formula reads; those it counts with (`m` of a sum) are not among them. */
export function readBy(formula: Formula): readonly string[] {
  const own = definedBy(formula);
  const counted = [...formula.formula.matchAll(/_\((\p{L}+)=/gu)].map(([, name]) => name);
  return symbolsIn(formula.formula).filter((name) => name !== own && !counted.includes(name));
}
