import { useRef } from 'preact/hooks';
import { rateInWords } from '#src/cost/question/currency.ts';
import { boundsOf, type InputSpec, type Values } from '#src/cost/book/input.ts';
import { endKeys } from '#src/cost/question/parameters.ts';
import type { Range } from '#src/cost/book/range.ts';
import { USUAL_CHOICES } from '#src/cost/question/choices.ts';
import {
  asPreset,
  type Selection,
  shownIn,
  withoutRangeOf,
  withoutValueOf,
} from '#src/cost/question/selection.ts';
import { plainQuantity } from '#src/ground/quantity.ts';
import { CHOICES } from './choices.ts';
import styles from './fields.module.css';

interface Props {
  readonly selection: Selection;
  readonly specs: readonly InputSpec[];
  readonly values: Values;
  readonly rangeFor: (spec: InputSpec) => Range;
  /** Drops what stands typed in some fields, or in all. */
  readonly onForget: (...keys: readonly string[]) => void;
  readonly onSelect: (selection: Selection) => void;
}

interface Change {
  readonly label: string;
  readonly now: string;
  readonly undone: Selection;
  /** Fields whose text goes with it. */
  readonly keys?: readonly string[];
}

/** Everything that differs from the preset, each with its undo. */
export function Changed({ selection, specs, values, rangeFor, onForget, onSelect }: Props) {
  const { choices, changes, ranges, currency } = selection;
  const list = useRef<HTMLDivElement>(null);
  const changed: readonly Change[] = [
    ...specs.flatMap((spec) => {
      const { id, label } = spec;
      const text = (value: number) => plainQuantity(value, boundsOf(spec));
      const { low, high } = rangeFor(spec);
      return [
        ...(id in changes
          ? [
              {
                label,
                now: text(values[id]),
                undone: withoutValueOf(selection, id),
                keys: [id],
              },
            ]
          : []),
        ...(id in ranges
          ? [
              {
                label: `${label}, range`,
                now: `${text(low)} to ${text(high)}`,
                undone: withoutRangeOf(selection, id),
                keys: Object.values(endKeys(id)),
              },
            ]
          : []),
      ];
    }),
    ...CHOICES.filter(({ key }) => choices[key] !== USUAL_CHOICES[key]).map(
      ({ key, label, options }) => ({
        label,
        now: options.find(({ id }) => id === choices[key])?.label ?? choices[key],
        undone: { ...selection, choices: { ...choices, [key]: USUAL_CHOICES[key] } },
      }),
    ),
    ...(currency
      ? [
          {
            label: 'Currency of the results',
            now: `${currency.label}, ${rateInWords(currency)}`,
            undone: shownIn(selection, undefined),
          },
        ]
      : []),
  ];
  // Its buttons vanish with their use: the list itself then takes the focus.
  const undo = (undone: Selection, keys: readonly string[] = []) => {
    list.current?.focus();
    if (keys.length > 0) onForget(...keys);
    onSelect(undone);
  };
  return (
    <div ref={list} tabIndex={-1} class={changed.length > 0 ? styles.changed : undefined}>
      {changed.length > 0 && (
        <>
          <h2>Changed from the preset</h2>
          <ul>
            {changed.map(({ label, now, undone, keys }) => (
              <li key={label}>
                {label}: {now}{' '}
                <button type="button" class={styles.undo} onClick={() => undo(undone, keys)}>
                  Undo<span class="visually-hidden">: {label}</span>
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => {
              onForget();
              undo(asPreset(selection));
            }}
          >
            Undo all
          </button>
        </>
      )}
    </div>
  );
}
