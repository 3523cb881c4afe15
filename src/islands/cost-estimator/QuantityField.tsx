import { useRef } from 'preact/hooks';
import { boundsOf, type Given, type InputSpec } from '#src/domain/cost/input.ts';
import { UNITS } from '#src/domain/cost/unit.ts';
import { plainQuantity } from '#src/domain/units/quantity.ts';
import { Provenance } from './Provenance.tsx';
import type { Draft } from './use-drafts.ts';
import styles from './fields.module.css';

interface Props {
  readonly spec: InputSpec;
  readonly given: Given;
  readonly value: number;
  readonly draft: Draft;
  readonly isChanged: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onUndo: () => void;
}

/** A number typed as text, with what was understood, what is usual, and where the default comes from. */
export function QuantityField(props: Props) {
  const { spec, given, value, draft, isChanged, onType, onLeave, onUndo } = props;
  const { id, label, unit, help } = spec;
  const input = useRef<HTMLInputElement>(null);
  const bounds = boundsOf(spec);
  const understood = plainQuantity(value, bounds);
  const { low, likely, high } = given.value;
  // A unit that the label names, or that stands behind the figure, is not said twice.
  const words = unit === 'share' || label.toLowerCase() === UNITS[unit] ? '' : UNITS[unit];
  return (
    <div class={styles.field}>
      <label for={`input-${id}`}>{label}</label>
      <div class={styles.entry}>
        <input
          ref={input}
          id={`input-${id}`}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          value={draft.text}
          aria-invalid={draft.fault !== undefined}
          aria-describedby={`about-${id}`}
          onInput={(event) => onType(event.currentTarget.value)}
          onBlur={onLeave}
        />
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
        {help && <p>{help}</p>}
        <p>
          {isChanged && <strong>Changed from {plainQuantity(likely, bounds)}. </strong>}
          {low < high &&
            `Usually ${plainQuantity(low, bounds)} to ${plainQuantity(high, bounds)}. `}
          <Provenance given={given} />
        </p>
      </div>
    </div>
  );
}
