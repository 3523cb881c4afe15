/** A tool that other sites may show in a frame. */
export interface Embed {
  readonly id: EmbedId;
  readonly title: string;
  readonly description: string;
  /** Path of the page in full. */
  readonly full: string;
}

export const EMBED_IDS = ['decide', 'triage', 'cost', 'map'] as const;
export type EmbedId = (typeof EMBED_IDS)[number];

export const EMBEDS: Readonly<Record<EmbedId, Embed>> = {
  decide: {
    id: 'decide',
    title: 'Decision guide',
    description: 'Answer a few questions about a failing system and get the next step.',
    full: '/decide/',
  },
  triage: {
    id: 'triage',
    title: 'Failure triage',
    description: 'Label failing cases and read off whether facts or form are missing.',
    full: '/decide/triage/',
  },
  cost: {
    id: 'cost',
    title: 'Cost estimator',
    description: 'What RAG, finetuning or a longer prompt would cost, and where they break even.',
    full: '/cost/',
  },
  map: {
    id: 'map',
    title: 'Decision map',
    description: 'Every question of the decision guide and where its answers lead, as one drawing.',
    full: '/decide/map/',
  },
};

/** Path of the page for frames. */
export function embedPath(id: EmbedId): string {
  return `/embed/${id}/`;
}
