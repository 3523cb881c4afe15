import { useState } from 'preact/hooks';
import { type InputSpec, boundsOf } from '#src/cost/book/input.ts';
import { endKeys } from '#src/cost/question/parameters.ts';
import type { Range } from '#src/cost/book/range.ts';
import { plainQuantity } from '#src/ground/quantity.ts';
import { NumberInput } from './NumberInput.tsx';
import type { Drafts, Slot } from './use-drafts.ts';
import styles from './fields.module.css';

interface Props {
  readonly spec: InputSpec;
  readonly range: Range;
  readonly isChanged: boolean;
  readonly drafts: Drafts;
  readonly onType: (end: 'low' | 'high', value: number) => void;
  readonly onUndo: () => void;
}

/** The range of an input, folded into one line until it is to be changed. */
export function RangeFields({ spec, range, isChanged, drafts, onType, onUndo }: Props) {
  const [open, setOpen] = useState(false);
  const bounds = boundsOf(spec);
  const [low, likely, high] = [range.low, range.likely, range.high].map((value) =>
    plainQuantity(value, bounds),
  );
  const keys = endKeys(spec.id);
  const slots: readonly (Slot & { readonly label: string })[] = [
    {
      key: keys.low,
      label: 'Low',
      bounds: { ...bounds, max: range.likely },
      value: range.low,
      commit: (value) => onType('low', value),
    },
    {
      key: keys.high,
      label: 'High',
      bounds: { ...bounds, min: range.likely },
      value: range.high,
      commit: (value) => onType('high', value),
    },
  ];
  const about = `about-range-${spec.id}`;
  const faults = slots.flatMap((slot) => {
    const { fault } = drafts.draftOf(slot);
    return fault
      ? [`${slot.label}: ${fault} Still counting with ${plainQuantity(slot.value, bounds)}.`]
      : [];
  });
  return (
    <details class={styles.range} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {range.low < range.high ? `Range ${low} to ${high}` : 'No range'}
        {isChanged && ', yours'}
        <span class="visually-hidden">: {spec.label}</span>
      </summary>
      {open && (
        <fieldset>
          <legend class="visually-hidden">Range of {spec.label}</legend>
          <div class={styles.ends}>
            {slots.map((slot) => (
              <div key={slot.key}>
                <label for={`input-${slot.key}`}>{slot.label}</label>
                <NumberInput slot={slot} drafts={drafts} about={about} />
              </div>
            ))}
          </div>
          <div id={about}>
            {faults.map((fault) => (
              <p key={fault} class={styles.fault} role="status">
                {fault}
              </p>
            ))}
            <p>You would be surprised outside; {likely} is the most likely.</p>
          </div>
          {isChanged && (
            <button type="button" class={styles.undo} onClick={onUndo}>
              Usual range<span class="visually-hidden"> of {spec.label}</span>
            </button>
          )}
        </fieldset>
      )}
    </details>
  );
}
