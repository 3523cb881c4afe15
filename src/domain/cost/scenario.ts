import type { Givens } from './book.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { InputId, Values } from './input.ts';
import type { Model } from './model.ts';

/**
 * How often a cached prefix is found: `auto` from arrivals and the time to live where the host
 * states one, else the typed rate; `typed` always the typed rate; `fixed` in an explicit cache that
 * expires and is made anew; `kept` in one that is kept alive; `off` no caching at all.
 */
export const CACHE_MODES = ['auto', 'typed', 'fixed', 'kept', 'off'] as const;
export const COMBINED_RETRIEVALS = ['hybrid', 'term'] as const;
export const COMBINED_SERVINGS = ['token', 'hourly', 'self-hosted'] as const;

export interface Choices {
  readonly cache: (typeof CACHE_MODES)[number];
  /** What “RAG and finetuning” retrieves with. */
  readonly combinedRetrieval: (typeof COMBINED_RETRIEVALS)[number];
  /** How “RAG and finetuning” serves its model. */
  readonly combinedServing: (typeof COMBINED_SERVINGS)[number];
  /** Approaches that do not answer it are not priced; absent until the reader says. */
  readonly diagnosis?: Diagnosis | undefined;
}

export const USUAL_CHOICES: Choices = {
  cache: 'auto',
  combinedRetrieval: 'hybrid',
  combinedServing: 'token',
};

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
