import { useState } from 'preact/hooks';
import { useLater } from '../../controls/ui/use-later.ts';
import type { CurrencyProps } from './CurrencyFields.tsx';
import styles from './fields.module.css';

/** The currency of the results, folded; its fields are fetched when it is opened. */
export function CurrencyGroup(props: CurrencyProps) {
  const [open, setOpen] = useState(false);
  const { part: Fields, failed } = useLater(open, () =>
    import('./CurrencyFields.tsx').then(({ CurrencyFields }) => CurrencyFields),
  );
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Currency{props.currency && ` (${props.currency.label})`}</summary>
      {Fields && <Fields {...props} />}
      {failed && (
        <p role="alert" class={styles.fault}>
          The fields did not load. Fold this and open it again.
        </p>
      )}
    </details>
  );
}
