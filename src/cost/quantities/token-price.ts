import { listUsd } from '../../ground/money.ts';
import { count } from '../../ground/tokens.ts';
import type { InputId } from '../book/input.ts';
import type { Situation } from './situation.ts';
import { cliffFactor, cliffInWords } from './price-cliff.ts';
import { examplesBelow, promptInputs } from './prompt-shape.ts';

type Side = 'input' | 'output';

const LIST_PRICE = { input: 'price-in', output: 'price-out' } as const;

/** USD per 1M tokens: the list price with its factors for batches, a finetuned model and a long prompt. */
export function tokenPrice({ approach, prompt, values, model }: Situation, side: Side): number {
  const tuned = approach.serving === 'token' ? values['tuned-factor'] : 1;
  const cliff = cliffFactor(model.cliff, prompt, side);
  return values[LIST_PRICE[side]] * values['batch-factor'] * tuned * cliff;
}

/** “$0.50 per 1M tokens”, and why it is dear where the prompt is long. */
export function tokenPriceInWords(subject: Situation, side: Side): string {
  const price = Number(tokenPrice(subject, side).toPrecision(6));
  const cliff = cliffInWords(subject.model.cliff, subject.prompt, side);
  return `${listUsd(price)} per 1M tokens${cliff}${cliff && side === 'input' ? wayBelow(subject) : ''}`;
}

/** What that price depends on; the prompt counts where the model has a price cliff. */
export function tokenPriceInputs({ approach, model }: Situation, side: Side): readonly InputId[] {
  return [
    LIST_PRICE[side],
    'batch-factor',
    ...(approach.serving === 'token' ? (['tuned-factor'] as const) : []),
    ...(model.cliff ? promptInputs(approach) : []),
  ];
}

/** How many examples keep a prompt on the cheap stretch, where examples are what makes it long. */
function wayBelow({ approach, model, values }: Situation): string {
  if (approach.carries !== 'examples' || !model.cliff) return '';
  const most = examplesBelow(model.cliff.above, values);
  return ` (${count(most)} ${most === 1 ? 'example stays' : 'examples stay'} below)`;
}
