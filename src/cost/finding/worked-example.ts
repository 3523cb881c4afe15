import { type Usd, usd } from '../../ground/money.ts';
import type { ApproachId } from '../book/approach.ts';
import { linesOf } from '../bill/lines-of.ts';
import type { CostBook } from '../book/book.ts';
import { keepsCache } from '../question/choices.ts';
import { monthlyRequests } from '../bill/estimate.ts';
import type { InputId } from '../book/input.ts';
import type { Situation } from '../quantities/situation.ts';
import { type Selection, usualSelection } from '../question/selection.ts';

/** A question to the estimator whose answer is printed line by line. */
export interface WorkedExample {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly asks: string;
  readonly workload: string;
  readonly model: string;
  readonly compare: readonly [ApproachId, ApproachId];
  readonly changes?: Readonly<Partial<Record<InputId, number>>> | undefined;
  readonly shows: string;
}

/** The example as a reader's selection. Throws, naming the file to mend, on an unknown preset or model. */
export function selectionOf(example: WorkedExample, book: CostBook): Selection {
  const usual = usualSelection(book);
  const workload = book.workloads.find(({ id }) => id === example.workload);
  const model = book.models.find(({ id }) => id === example.model);
  if (!workload || !model)
    throw new Error(
      `content/worked-examples/${example.id}.yaml names the preset "${example.workload}" and the model "${example.model}". Both must exist.`,
    );
  return {
    ...usual,
    workload,
    model,
    compare: example.compare,
    changes: example.changes ?? {},
  };
}

/** Months in a row in which a line costs the same. */
export interface MonthStep {
  readonly first: number;
  readonly last: number;
  readonly amount: Usd;
}

/** A monthly line as steps over the horizon; a line that changes every month has as many as months. */
export function monthSteps(lineId: string, subject: Situation): readonly MonthStep[] {
  const line = linesOf(subject.approach, keepsCache(subject)).find(({ id }) => id === lineId);
  if (line?.due !== 'month') return [];
  const steps: MonthStep[] = [];
  for (const [index, requests] of monthlyRequests(subject.values).entries()) {
    const amount = usd(line.amount(subject, requests));
    const last = steps.at(-1);
    if (last?.amount === amount) steps[steps.length - 1] = { ...last, last: index + 1 };
    else steps.push({ first: index + 1, last: index + 1, amount });
  }
  return steps;
}
