import type { RefObject } from 'preact';
import {
  labelOf,
  type LinkedExercise,
  type Mark,
  type MarkWords,
} from '#src/learn/exercises/exercise.ts';
import { href } from '../../ground/href.ts';
import { StepButtons } from '../../controls/ui/StepButtons.tsx';
import styles from './exercises.module.css';

interface Props {
  readonly one: LinkedExercise;
  readonly mark: Mark;
  readonly words: Readonly<Record<Mark, MarkWords>>;
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Whether the score comes next. */
  readonly isLast: boolean;
  readonly onContinue: () => void;
  readonly onBack: (() => void) | undefined;
}

/** Whether the answer was right, why, what to do first, and why another answer tempts. */
export function Explanation(props: Props) {
  const { one, mark, words, heading, isLast, onContinue, onBack } = props;
  const isRight = mark === one.right;
  const isSided = labelOf(mark) === labelOf(one.right);
  const { because } = one.tempting;
  return (
    <div class={styles.explanation} data-result={isRight ? 'right' : isSided ? 'side' : 'wrong'}>
      <h3 ref={heading} tabIndex={-1}>
        {isRight ? 'Right' : isSided ? 'The right side, another kind' : 'Not this one'}:{' '}
        {words[one.right].name.toLowerCase()}
      </h3>
      {!isRight && <p class={styles.given}>You answered: {words[mark].name.toLowerCase()}.</p>}
      <p>{one.why}</p>
      <p>
        <strong>First step.</strong> {one.firstStep}{' '}
        {one.links.map(({ path, title }, at) => (
          <span key={path}>
            {at > 0 && ' · '}
            <a href={href(path)}>{title}</a>
          </span>
        ))}
      </p>
      <p>
        <strong>
          Why not “{words[one.tempting.mark].name.toLowerCase()}”
          {mark === one.tempting.mark && ', as you thought'}?
        </strong>{' '}
        {because}
      </p>
      <StepButtons
        class={styles.buttons}
        label={isLast ? 'See the score' : 'Continue'}
        onContinue={onContinue}
        onBack={onBack}
      />
    </div>
  );
}
