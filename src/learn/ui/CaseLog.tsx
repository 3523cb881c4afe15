import type { Exercise } from '#src/learn/exercises/exercise.ts';
import styles from './case-log.module.css';

/** What happened, in the order in which a log shows it. */
export function CaseLog({ one }: { readonly one: Exercise }) {
  return (
    <dl class={styles.log}>
      <dt>Asked</dt>
      <dd>{one.question}</dd>
      <dt>What the system had</dt>
      <dd>{one.had}</dd>
      <dt>Answered</dt>
      <dd>{one.answer}</dd>
      <dt>Expected</dt>
      <dd>{one.expected}</dd>
    </dl>
  );
}
