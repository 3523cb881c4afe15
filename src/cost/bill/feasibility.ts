import { count } from '../../ground/tokens.ts';
import { fitOf } from '../question/diagnosis.ts';
import { fitsMemory } from '../quantities/hosting.ts';
import type { Situation } from '../quantities/situation.ts';
import { weightsOf } from '../book/model.ts';
import { fitsWindow, mostExamples } from '../quantities/prompt-shape.ts';

/** Why an approach is not priced. */
export interface Obstacle {
  readonly kind: 'misses' | 'not-offered' | 'not-applicable' | 'infeasible';
  readonly reason: string;
}

/** The first thing that rules an approach out, or undefined where it can be priced. */
export function obstacle(subject: Situation): Obstacle | undefined {
  return (
    missesFailure(subject) ?? notOffered(subject) ?? notApplicable(subject) ?? infeasible(subject)
  );
}

function missesFailure({ approach, choices }: Situation): Obstacle | undefined {
  const fit = fitOf(approach, choices.diagnosis);
  return fit.kind === 'misses' ? { kind: 'misses', reason: fit.reason } : undefined;
}

function notOffered({ approach, model }: Situation): Obstacle | undefined {
  const offered = {
    base: true,
    token: model.tuned.token,
    hourly: model.tuned.hourly,
    'self-hosted': model.weights !== undefined,
  }[approach.serving];
  if (offered) return undefined;
  const missing = {
    base: '',
    token: 'no host in the price list serves it finetuned by the token',
    hourly: 'no host in the price list serves it finetuned by the hour',
    'self-hosted': 'its weights and serving speed are not in the table',
  }[approach.serving];
  return { kind: 'not-offered', reason: `Not offered for ${model.label}: ${missing}.` };
}

function notApplicable({ approach, values }: Situation): Obstacle | undefined {
  const reads = approach.retrieval !== 'none' || approach.carries === 'corpus';
  if (reads && values.corpus === 0)
    return { kind: 'not-applicable', reason: 'This workload has no documents to read from.' };
  return undefined;
}

function infeasible(subject: Situation): Obstacle | undefined {
  const { approach, model, prompt, values } = subject;
  if (approach.retrieval !== 'none' && values.overlap >= values.chunk)
    return { kind: 'infeasible', reason: 'The overlap must be smaller than the chunk.' };
  if (!fitsWindow(prompt, values)) return { kind: 'infeasible', reason: tooLong(subject) };
  const rented = approach.serving === 'hourly' || approach.serving === 'self-hosted';
  if (rented && !fitsMemory(weightsOf(model), prompt, values))
    return {
      kind: 'infeasible',
      reason: `${model.label} with ${count(values.concurrent)} requests at once does not fit in ${weightsOf(model).group.label}.`,
    };
  return undefined;
}

function tooLong({ approach, prompt, values }: Situation): string {
  const needed = count(Math.ceil(prompt.prefix + prompt.changing + values['answer-reserve']));
  const facts = `Needs ${needed} tokens with the answer; the window holds ${count(values.window)}.`;
  if (approach.carries !== 'examples') return facts;
  const most = mostExamples(values);
  if (most === 0)
    return `${facts} Not one example fits: shorten the instructions, or choose a model with a longer window.`;
  return `${facts} At most ${count(most)} ${most === 1 ? 'example fits' : 'examples fit'}: retrieve the nearest examples for each question, or finetune.`;
}
