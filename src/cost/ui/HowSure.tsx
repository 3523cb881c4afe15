import type { ComponentChildren } from 'preact';
import type { Outcome } from './use-uncertainty.ts';
import styles from './how-sure.module.css';

interface Props {
  readonly outcome: Outcome;
  /** What the ranges say of the usual estimate, as it came with the page. */
  readonly children: ComponentChildren;
}

/** What the ranges say, or said before the last change while the draws are on their way. */
export function HowSure({ outcome, children }: Props) {
  const { own, settled, failed } = outcome;
  return (
    <section
      class={settled ? styles.section : `${styles.section} ${styles.unsettled}`}
      aria-busy={!settled && !failed}
      aria-labelledby="how-sure"
    >
      <h2 id="how-sure">How sure is this?</h2>
      {failed && (
        <p role="alert">
          The ranges could not be computed: a part of this page did not load. What follows belongs
          to the estimate before. Reload the page to try again.
        </p>
      )}
      {own ? (
        <own.View
          found={own.found}
          choices={own.selection.choices}
          currency={own.selection.currency}
        />
      ) : (
        children
      )}
    </section>
  );
}
