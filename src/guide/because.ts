import type { Flip } from './counterfactuals.ts';
import type { Heading } from './flow.ts';
import type { Answered } from './walk.ts';

export interface Because {
  /** The answers on which the verdict turned: at least one other option leads elsewhere. */
  readonly turning: readonly Answered[];
  /** "Not decisive, …", naming the other answers; `undefined` when every answer was decisive. */
  readonly idle: string | undefined;
}

/** What a verdict rests on, by its counterfactuals. */
export function because(path: readonly Answered[], flips: readonly Flip<Heading>[]): Because {
  const isTurning = ({ question }: Answered) => flips.some((flip) => flip.question === question);
  const idle = path.filter((step) => !isTurning(step)).map(({ question }) => question.subject);
  return {
    turning: path.filter(isTurning),
    idle:
      idle.length > 0
        ? `Not decisive, because another answer would have led here as well: ${idle.join(', ')}.`
        : undefined,
  };
}
