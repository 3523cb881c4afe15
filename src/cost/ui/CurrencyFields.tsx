import { useState } from 'preact/hooks';
import {
  type Currency,
  plainRate,
  rateInWords,
  readCurrency,
} from '#src/cost/question/currency.ts';
import styles from './fields.module.css';

export interface CurrencyProps {
  readonly currency: Currency | undefined;
  readonly onType: (currency: Currency | undefined) => void;
}

/** What stands in the fields, and the currency that was in force when it was typed. */
interface Typed {
  readonly label: string;
  readonly rate: string;
  readonly against: string | undefined;
}

/** What results are shown in. Half a currency stays as typed and counts for nothing yet. */
export function CurrencyFields({ currency, onType }: CurrencyProps) {
  const [typed, setTyped] = useState<Typed>();
  const inForce = currency && rateInWords(currency);
  const shown = { label: currency?.label ?? '', rate: currency ? plainRate(currency) : '' };
  const read = typed && readCurrency(typed.label, typed.rate);
  // Texts that the history or an undo has overtaken give way.
  const current =
    (read?.kind === 'fault' && typed?.against === inForce) ||
    (read?.kind === 'own' &&
      read.currency.label === currency?.label &&
      read.currency.rate === currency.rate);
  const texts = typed && current ? typed : shown;
  const faults = current && read?.kind === 'fault' ? read : undefined;

  function type(change: Partial<typeof shown>) {
    const next = { ...texts, ...change };
    setTyped({ ...next, against: inForce });
    const found = readCurrency(next.label, next.rate);
    if (found.kind === 'own') onType(found.currency);
    else if (found.kind === 'dollars' && currency) onType(undefined);
  }

  const field = (key: 'label' | 'rate', label: string, help: string) => (
    <div class={styles.field}>
      <label for={`currency-${key}`}>{label}</label>
      <input
        id={`currency-${key}`}
        type="text"
        inputMode={key === 'rate' ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        value={texts[key]}
        aria-invalid={faults?.[key] !== undefined}
        aria-describedby={`about-currency-${key}`}
        onInput={(event) => type({ [key]: event.currentTarget.value })}
      />
      <div id={`about-currency-${key}`} class={styles.about}>
        {faults?.[key] && (
          <p class={styles.fault} role="status">
            {faults[key]}
            {currency && ` Still shown in ${currency.label}.`}
          </p>
        )}
        <p>{help}</p>
      </div>
    </div>
  );

  return (
    <>
      {field('label', 'Show results in', 'A symbol or code. Empty: US dollars.')}
      {field(
        'rate',
        'One US dollar is',
        'Your rate, in that currency; none is given, as it would go out of date. It changes how results are shown. Prices and wages are listed, and typed, in US dollars.',
      )}
    </>
  );
}
