import type { Givens } from '../book/book.ts';
import type { Choices } from './choices.ts';
import type { InputId, Values } from '../book/input.ts';
import type { Model } from '../book/model.ts';

/** One complete question to the estimator: a number for every input, a model, the choices. */
export interface Scenario {
  readonly values: Values;
  readonly model: Model;
  readonly choices: Choices;
}

/** The likely value of every default, replaced by what the reader changed. */
export function likelyValues(
  defaults: Givens,
  changes: Readonly<Partial<Record<InputId, number>>> = {},
): Values {
  const likely = Object.fromEntries(
    Object.entries(defaults).map(([id, given]) => [id, given.value.likely]),
  ) as Record<InputId, number>;
  return { ...likely, ...changes };
}
