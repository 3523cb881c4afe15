import type { ComponentChildren, RefObject } from 'preact';
import type { Exercise } from '#src/learn/exercises/exercise.ts';
import { CaseLog } from './CaseLog.tsx';
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

/** A case of a set under its number and setting. */
export function CaseText({ one, at, of, heading, children }: Props) {
  return (
    <div>
      <p class={styles.number}>
        Case {at} of {of} · {children}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {one.setting}
      </h2>
      <CaseLog one={one} />
    </div>
  );
}
