import type { Choices } from '#src/domain/cost/scenario.ts';

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
    label: 'Share of requests that find the prefix cached',
    options: [
      { id: 'auto', label: 'From traffic, where the host states a time to live' },
      { id: 'typed', label: 'As typed below' },
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
