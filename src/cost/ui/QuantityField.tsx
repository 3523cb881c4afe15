import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Currency, moneyIn } from '#src/cost/question/currency.ts';
import { boundsOf, type Given, type InputSpec } from '#src/cost/book/input.ts';
import { UNITS } from '#src/cost/book/unit.ts';
import { usd } from '#src/ground/money.ts';
import { plainQuantity } from '#src/ground/quantity.ts';
import { NumberInput } from './NumberInput.tsx';
import { Provenance } from './Provenance.tsx';
import type { Drafts } from './use-drafts.ts';
import styles from './fields.module.css';

interface Props {
  readonly spec: InputSpec;
  readonly given: Given;
  readonly value: number;
  readonly drafts: Drafts;
  readonly isChanged: boolean;
  readonly currency: Currency | undefined;
  readonly onType: (value: number) => void;
  readonly onUndo: () => void;
  /** The range, where it has one to change. */
  readonly children?: ComponentChildren;
}

/** A number typed as text, with what was understood, its range, and where the default comes from. */
export function QuantityField(props: Props) {
  const { spec, given, value, drafts, isChanged, currency, onType, onUndo, children } = props;
  const { id, label, unit, help } = spec;
  const input = useRef<HTMLInputElement>(null);
  const bounds = boundsOf(spec);
  const slot = { key: id, bounds, value, commit: onType };
  const draft = drafts.draftOf(slot);
  const understood = plainQuantity(value, bounds);
  // A unit that the label names, or that stands behind the figure, is not said twice.
  const words = unit === 'share' || label.toLowerCase() === UNITS[unit] ? '' : UNITS[unit];
  return (
    <div class={styles.field}>
      <label for={`input-${id}`}>{label}</label>
      <div class={styles.entry}>
        <NumberInput slot={slot} drafts={drafts} about={`about-${id}`} field={input} />
        {words && <span class={styles.unit}>{words}</span>}
        {isChanged && (
          <button
            type="button"
            class={styles.undo}
            onClick={() => {
              input.current?.focus();
              onUndo();
            }}
          >
            Undo<span class="visually-hidden">: {label}</span>
          </button>
        )}
      </div>
      <div id={`about-${id}`} class={styles.about}>
        {draft.fault && (
          <p class={styles.fault} role="status">
            {draft.fault} Still counting with {understood}.
          </p>
        )}
        {!draft.fault && draft.text !== understood && <p>Read as {understood}.</p>}
        {currency && unit.startsWith('usd') && <p>About {moneyIn(currency)(usd(value))}.</p>}
        {help && <p>{help}</p>}
        <p>
          {isChanged && <strong>Changed from {plainQuantity(given.value.likely, bounds)}. </strong>}
          <Provenance given={given} />
        </p>
      </div>
      {children}
    </div>
  );
}
