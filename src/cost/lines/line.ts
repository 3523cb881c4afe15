import { type Usd, usd } from '../../ground/money.ts';
import type { InputId } from '../book/input.ts';
import type { Situation } from '../quantities/situation.ts';

/** When an amount falls due: once at the start, every month, or at each repeat. */
export type Due = 'start' | 'month' | 'retraining' | 'reindexing';

/**
 * How an amount answers to the requests of its month: not at all, in proportion, or otherwise, by
 * steps and bends. Totals over many volumes are quick because only the last need every month.
 */
export type VolumeResponse = 'fixed' | 'proportional' | 'bent';

/**
 * One kind of cost. `amount` is in USD for one occurrence, given the requests of the month where
 * `due` is `month`; `working` is the formula with the reader's values. The working is apart because
 * a search for break-even asks for thousands of amounts and no words.
 */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly due: Due;
  readonly response: (situation: Situation) => VolumeResponse;
  readonly amount: (situation: Situation, requests: number) => number;
  readonly working: (situation: Situation, requests: number) => string;
  /** What a reader should know before paying it; most lines have nothing to say. */
  readonly warning?: (situation: Situation, requests: number) => string | undefined;
  /** The inputs the formula reads, so that the page can name their sources. */
  readonly inputs: (situation: Situation) => readonly InputId[];
}

/** A cost line as a reader gets it. */
export interface CostLine {
  readonly id: string;
  readonly label: string;
  readonly due: Due;
  readonly amount: Usd;
  readonly working: string;
  readonly warning?: string;
  readonly inputs: readonly InputId[];
}

export function costLine(line: Line, subject: Situation, requests: number): CostLine {
  const warning = line.warning?.(subject, requests);
  return {
    id: line.id,
    label: line.label,
    due: line.due,
    amount: usd(line.amount(subject, requests)),
    working: line.working(subject, requests),
    ...(warning && { warning }),
    inputs: line.inputs(subject),
  };
}

/** “(64 hours + 80 hours)”, without brackets where there is one term. */
export function sumInWords(terms: readonly string[]): string {
  return terms.length > 1 ? `(${terms.join(' + ')})` : terms.join();
}
