import type { Approach, ApproachId } from '../book/approach.ts';
import type { Diagnosis } from './choices.ts';

/** How far an approach answers a kind of failure. */
export type Fit =
  { readonly kind: 'answers' } | { readonly kind: 'half' | 'misses'; readonly reason: string };

const ANSWERS: Fit = { kind: 'answers' };

/**
 * Whether an approach can mend what the diagnosis names. The plain prompt is always in, as the
 * baseline. Without a diagnosis, and for failures of neither kind, every approach is in.
 */
export function fitOf(approach: Approach, diagnosis: Diagnosis | undefined): Fit {
  const facts = approach.retrieval !== 'none' || approach.carries === 'corpus';
  const form = approach.carries === 'examples' || approach.serving !== 'base';
  const baseline = !facts && !form;
  switch (diagnosis) {
    case 'lacks-facts':
      return baseline || (facts && !form) ? ANSWERS : { kind: 'misses', reason: noFacts(facts) };
    case 'behaves-wrongly':
      return baseline || (form && !facts) ? ANSWERS : { kind: 'misses', reason: noForm(form) };
    case 'both':
      if (facts && form) return ANSWERS;
      return { kind: 'half', reason: halfOf(facts, form) };
    default:
      return ANSWERS;
  }
}

function noFacts(facts: boolean): string {
  return facts
    ? 'More than you need: facts are missing, and retrieval alone brings them.'
    : 'Does not answer missing facts: it changes how the model answers, not what it knows.';
}

function noForm(form: boolean): string {
  return form
    ? 'More than you need: no facts are missing, so retrieval would add nothing.'
    : 'Does not answer wrong behaviour: it brings facts, and the manner of answering stays.';
}

function halfOf(facts: boolean, form: boolean): string {
  if (facts) return 'Answers half: it brings facts, and the behaviour stays.';
  if (form) return 'Answers half: it changes the behaviour, and the facts stay missing.';
  return 'The baseline: a prompt brings few facts and mends some behaviour.';
}

/** Two approaches worth weighing for a diagnosis: the preset’s pair where both of it fit. */
export function pairFor(
  diagnosis: Diagnosis | undefined,
  usual: readonly [ApproachId, ApproachId],
  approaches: readonly Approach[],
): readonly [ApproachId, ApproachId] {
  const misses = (id: ApproachId) =>
    approaches.some(
      (approach) => approach.id === id && fitOf(approach, diagnosis).kind === 'misses',
    );
  if (diagnosis === 'both') return ['rag-hybrid', 'rag-and-finetuned'];
  if (!usual.some(misses)) return usual;
  return diagnosis === 'lacks-facts' ? ['rag-term', 'rag-hybrid'] : ['few-shot', 'finetuned-token'];
}
