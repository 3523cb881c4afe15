import { useEffect, useState } from 'preact/hooks';
import type { Briefing } from '#src/domain/decision/briefing.ts';
import type { NodeId } from '#src/domain/decision/flow.ts';
import { href } from '../../href.ts';

export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly value: T };

/**
 * The briefing of an outcome, fetched once it is needed: all of them together weigh more than the
 * guide. `undefined` asks for none.
 */
export function useBriefing(outcome: NodeId | undefined): Loading<Briefing> {
  const [known, setKnown] = useState<ReadonlyMap<NodeId, Loading<Briefing>>>(new Map());

  useEffect(() => {
    if (outcome === undefined || known.get(outcome)?.kind === 'ready') return;
    const settle = (result: Loading<Briefing>) =>
      setKnown((before) => new Map(before).set(outcome, result));
    fetchBriefing(outcome).then(
      (value) => settle({ kind: 'ready', value }),
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
