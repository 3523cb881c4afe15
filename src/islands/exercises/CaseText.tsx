import type { ComponentChildren, RefObject } from 'preact';
import type { Exercise } from '#src/domain/exercises/exercise.ts';
import styles from './exercises.module.css';

interface Props {
  readonly one: Exercise;
  /** Place in the set, from 1. */
  readonly at: number;
  readonly of: number;
  /** The set, and the way to another one. */
  readonly children: ComponentChildren;
  readonly heading: RefObject<HTMLHeadingElement> | null;
}

/** What happened, in the order in which a log shows it. */
export function CaseText({ one, at, of, heading, children }: Props) {
  return (
    <div>
      <p class={styles.number}>
        Case {at} of {of} · {children}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {one.setting}
      </h2>
      <dl class={styles.case}>
        <dt>Asked</dt>
        <dd>{one.question}</dd>
        <dt>What the system had</dt>
        <dd>{one.had}</dd>
        <dt>Answered</dt>
        <dd>{one.answer}</dd>
        <dt>Expected</dt>
        <dd>{one.expected}</dd>
      </dl>
    </div>
  );
}
