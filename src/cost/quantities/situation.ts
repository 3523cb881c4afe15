import type { Approach } from '../book/approach.ts';
import { type PromptShape, promptShape } from './prompt-shape.ts';
import type { Scenario } from '../question/scenario.ts';

/** A scenario seen from one approach. */
export interface Situation extends Scenario {
  readonly approach: Approach;
  readonly prompt: PromptShape;
}

export function situation(scenario: Scenario, approach: Approach): Situation {
  return { ...scenario, approach, prompt: promptShape(approach, scenario.values) };
}
