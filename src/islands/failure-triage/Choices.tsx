import { useId } from 'preact/hooks';
import type { Choice } from '#src/domain/triage/rubric.ts';
import styles from './case.module.css';

interface Props<Id extends string> {
  readonly legend: string;
  /** What is chosen: marks the labels for their two hues. */
  readonly name: 'label' | 'information' | 'behaviour' | 'oracle';
  readonly options: readonly Choice<Id>[];
  readonly chosen: Id | undefined;
  readonly keys: boolean;
  readonly onChoose: (id: Id) => void;
}

/** A question of the rubric: radios with their meaning, and their keys while these are on. */
export function Choices<Id extends string>(props: Props<Id>) {
  const { legend, name, options, chosen, keys, onChoose } = props;
  const group = useId();
  return (
    <fieldset class={styles.choices} data-choice={name}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.id} class={styles.choice} data-id={option.id}>
          <input
            type="radio"
            name={group}
            checked={option.id === chosen}
            onChange={() => onChoose(option.id)}
          />
          <span>
            {option.name}
            {keys && <kbd>{option.key}</kbd>}
            <small>{option.meaning}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
