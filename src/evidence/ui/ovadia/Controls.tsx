import type { MmluCell } from '#src/evidence/ovadia/ovadia.ts';
import {
  type Choice,
  choicesOf,
  EXTRAS,
  type Extra,
  type Side,
  toggled,
  type View,
} from '#src/evidence/ovadia/ovadia-view.ts';
import styles from './controls.module.css';

interface Props {
  readonly cells: readonly MmluCell[];
  readonly view: View;
  readonly onSelect: (view: View) => void;
  readonly onReset: () => void;
}

/** In the order in which they fill two rows. */
const ORDER: readonly Side[] = ['tasks', 'models', 'shots'];

const LEGENDS: Readonly<Record<Side, string>> = {
  models: 'Models',
  tasks: 'Tasks',
  shots: 'Examples in the prompt',
};

const EXTRA_LABELS: Readonly<Record<Extra, string>> = {
  base: 'Base',
  ft: 'Finetuned',
};

/** Which cells are shown, and which columns beside the two that are compared. */
export function Controls({ cells, view, onSelect, onReset }: Props) {
  return (
    <section
      class={styles.controls}
      aria-label="What is shown"
      data-twin="skip"
      data-pagefind-ignore
    >
      {ORDER.map((side) => {
        const choices = choicesOf(cells, side);
        const ids = choices.map(({ id }) => id);
        return (
          <Boxes
            key={side}
            legend={LEGENDS[side]}
            choices={choices}
            chosen={view[side]}
            onToggle={(id) => onSelect({ ...view, [side]: toggled(ids, view[side], id) })}
          />
        );
      })}
      <Boxes
        legend="Add columns"
        choices={EXTRAS.map((id) => ({ id, label: EXTRA_LABELS[id] }))}
        chosen={view.extras}
        onToggle={(id) => onSelect({ ...view, extras: toggled(EXTRAS, view.extras, id) })}
      />
      <button type="button" onClick={onReset}>
        Reset
      </button>
    </section>
  );
}

interface BoxesProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly (Choice & { readonly id: T })[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: T) => void;
}

function Boxes<T extends string>({ legend, choices, chosen, onToggle }: BoxesProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ id, label }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
