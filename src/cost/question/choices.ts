import type { Combined } from '../book/approach.ts';
import type { Model } from '../book/model.ts';

/** What goes wrong, as the guide’s first question has it: the same key and the same answers. */
export const DIAGNOSES = [
  'lacks-facts',
  'behaves-wrongly',
  'both',
  'too-slow-or-dear',
  'unsure',
  'nothing-built-yet',
] as const;

export type Diagnosis = (typeof DIAGNOSES)[number];

/**
 * How often a cached prefix is found: `auto` from arrivals and the time to live where the host
 * states one, else the typed rate; `typed` always the typed rate; `fixed` in an explicit cache that
 * expires and is made anew; `kept` in one that is kept alive; `off` no caching at all.
 */
export const CACHE_MODES = ['auto', 'typed', 'fixed', 'kept', 'off'] as const;

export type CacheMode = (typeof CACHE_MODES)[number];

export interface Choices extends Combined {
  readonly cache: CacheMode;
  /** Approaches that do not answer it are not priced; absent until the reader says. */
  readonly diagnosis?: Diagnosis | undefined;
}

export const USUAL_CHOICES: Choices = {
  cache: 'auto',
  combinedRetrieval: 'hybrid',
  combinedServing: 'token',
};

/** Whether a mode is about a cache that the reader creates and pays for by the hour. */
export function isExplicit(mode: CacheMode): mode is 'fixed' | 'kept' {
  return mode === 'fixed' || mode === 'kept';
}

/** Whether the prefix lies in an explicit cache: asked for, and offered for the model. */
export function keepsCache({
  model,
  choices,
}: {
  readonly model: Model;
  readonly choices: Choices;
}): boolean {
  return isExplicit(choices.cache) && model.explicit !== undefined;
}

/** Whether a mode makes sense for a model. */
export function offersMode({ explicit }: Pick<Model, 'explicit'>, mode: CacheMode): boolean {
  return explicit !== undefined || !isExplicit(mode);
}
