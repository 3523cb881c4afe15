import type { Model } from '#src/cost/book/model.ts';
import type { Choices } from '#src/cost/question/choices.ts';
import { count } from '#src/ground/tokens.ts';

interface ChoiceWords<Key extends keyof Choices> {
  readonly key: Key;
  /** The group of inputs it stands in. */
  readonly group: string;
  readonly label: string;
  readonly options: readonly { readonly id: Choices[Key]; readonly label: string }[];
}

/** The choices that are not numbers, each with the group of inputs it belongs to. */
export const CHOICES: readonly [
  ChoiceWords<'cache'>,
  ChoiceWords<'combinedRetrieval'>,
  ChoiceWords<'combinedServing'>,
] = [
  {
    key: 'cache',
    group: 'caching',
    label: 'How the fixed part is cached',
    options: [
      { id: 'auto', label: 'By the host, from traffic' },
      { id: 'typed', label: 'By the host, as typed' },
      { id: 'fixed', label: 'Explicit, expiring' },
      { id: 'kept', label: 'Explicit, kept alive' },
      { id: 'off', label: 'No caching' },
    ],
  },
  {
    key: 'combinedRetrieval',
    group: 'retrieval',
    label: '“RAG and finetuning” retrieves with',
    options: [
      { id: 'hybrid', label: 'Hybrid search and reranking' },
      { id: 'term', label: 'Term-based search' },
    ],
  },
  {
    key: 'combinedServing',
    group: 'hosting',
    label: '“RAG and finetuning” is served',
    options: [
      { id: 'token', label: 'By the token' },
      { id: 'hourly', label: 'By the hour' },
      { id: 'self-hosted', label: 'On your own GPUs' },
    ],
  },
];

/** What the host of a model does by itself. */
export function hostCaching({ label, cache, explicit }: Model): string {
  const own = explicit
    ? ' An explicit cache is created by you and paid by the hour.'
    : ' No explicit cache is in the price list.';
  switch (cache.kind) {
    case 'none':
      return `Whether cached input costs less on ${label} is unknown: no price was found, so it is counted in full.${own}`;
    case 'sliding':
      return `${label} stays cached for ${count(cache.minutes)} minutes after each use, from ${count(cache.minimum)} tokens.${own}`;
    default:
      return `The host of ${label} caches from ${count(cache.minimum)} tokens and promises no time, so hits are always typed.${own}`;
  }
}
