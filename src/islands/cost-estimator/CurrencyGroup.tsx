import { useState } from 'preact/hooks';
import type { CurrencyFields, CurrencyProps } from './CurrencyFields.tsx';
import styles from './fields.module.css';

/** The currency of the results, folded; its fields are fetched when it is opened. */
export function CurrencyGroup(props: CurrencyProps) {
  const [Fields, setFields] = useState<typeof CurrencyFields>();
  const [failed, setFailed] = useState(false);
  const fetchFields = () =>
    import('./CurrencyFields.tsx').then(
      (loaded) => setFields(() => loaded.CurrencyFields),
      () => setFailed(true),
    );
  return (
    <details onToggle={fetchFields}>
      <summary>Currency{props.currency && ` (${props.currency.label})`}</summary>
      {Fields && <Fields {...props} />}
      {failed && !Fields && (
        <p role="alert" class={styles.fault}>
          The fields did not load. Fold this and open it again.
        </p>
      )}
    </details>
  );
}
