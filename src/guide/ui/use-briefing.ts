import { useEffect, useState } from 'preact/hooks';
import type { Briefing } from '#src/guide/briefing.ts';
import type { NodeId } from '#src/guide/flow.ts';
import { href } from '../../ground/href.ts';
import type { Reasons } from './Reasons.tsx';

export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly value: T };

/** What an outcome says, and the part of the page that shows it. */
export interface Arrived {
  readonly briefing: Briefing;
  readonly Reasons: typeof Reasons;
}

/**
 * The briefing of an outcome, fetched once it is needed: all of them together weigh more than the
 * guide. `undefined` asks for none.
 */
export function useBriefing(outcome: NodeId | undefined): Loading<Arrived> {
  const [known, setKnown] = useState<ReadonlyMap<NodeId, Loading<Arrived>>>(new Map());

  useEffect(() => {
    if (outcome === undefined || known.get(outcome)?.kind === 'ready') return;
    const settle = (result: Loading<Arrived>) =>
      setKnown((before) => new Map(before).set(outcome, result));
    Promise.all([fetchBriefing(outcome), import('./Reasons.tsx')]).then(
      ([briefing, { Reasons }]) => settle({ kind: 'ready', value: { briefing, Reasons } }),
      () => settle({ kind: 'failed' }),
    );
  }, [outcome]);

  return (outcome !== undefined && known.get(outcome)) || { kind: 'loading' };
}

async function fetchBriefing(outcome: NodeId): Promise<Briefing> {
  const response = await fetch(href(`/data/outcomes/${outcome}.json`));
  if (!response.ok) throw new Error(`The briefing answered with ${response.status}.`);
  return response.json();
}
