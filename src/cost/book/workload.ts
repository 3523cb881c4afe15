import type { ApproachId } from './approach.ts';
import type { Given, InputId } from './input.ts';

/** An example task to start from: typical sizes, all judgement, each replaceable by the reader's own. */
export interface Workload {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  /** The two approaches one would weigh for it. */
  readonly compare: readonly [ApproachId, ApproachId];
  readonly sets: Readonly<Partial<Record<InputId, Given>>>;
}
