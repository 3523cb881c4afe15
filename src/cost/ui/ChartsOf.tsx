import type { ComponentChildren } from 'preact';
import type { Comparison } from '#src/cost/compare/compare.ts';
import type { Currency } from '#src/cost/question/currency.ts';
import type { Scenario } from '#src/cost/question/scenario.ts';
import { useLater } from '../../controls/ui/use-later.ts';
import type { Outcome } from './use-uncertainty.ts';
import styles from './estimator.module.css';

interface Props {
  readonly comparison: Comparison;
  readonly scenario: Scenario;
  readonly outcome: Outcome;
  readonly currency: Currency | undefined;
  /** The charts of the usual estimate, as they came with the page. */
  readonly children: ComponentChildren;
}

/** The charts of the estimate; what draws them is fetched with the first that did not come as HTML. */
export function ChartsOf({ comparison, children, ...rest }: Props) {
  const { isUsual } = rest.outcome;
  const { part: View, failed } = useLater(!isUsual, () =>
    import('./Charts.tsx').then(({ Charts }) => Charts),
  );
  if (comparison.kind !== 'both') return null;
  if (View) return <View comparison={comparison} {...rest} />;
  if (isUsual) return <>{children}</>;
  return failed ? (
    <p role="alert">The charts could not be drawn: a part of this page did not load. Reload it.</p>
  ) : (
    // Charts of another estimate hold the place, unseen, until those of this one are here.
    <div class={styles.waiting} aria-hidden="true">
      {children}
    </div>
  );
}
