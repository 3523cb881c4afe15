import { useId } from 'preact/hooks';
import type { Choice } from '#src/triage/rubric.ts';
import { BoxedOption } from '../../controls/ui/BoxedOption.tsx';
import styles from './case.module.css';

interface Props<Id extends string> {
  readonly legend: string;
  /** What is chosen: gives its hue to the options that have none of their own. */
  readonly name: 'label' | 'information' | 'behaviour' | 'oracle';
  readonly options: readonly Choice<Id>[];
  readonly chosen: Id | undefined;
  readonly keys: boolean;
  readonly onChoose: (id: Id) => void;
}

const SIDES: Readonly<Record<string, 'facts' | 'form'>> = {
  information: 'facts',
  behaviour: 'form',
};
const sideOf = (id: string) => SIDES[id];

/** A question of the rubric: radios with their meaning, and their keys while these are on. */
export function Choices<Id extends string>(props: Props<Id>) {
  const { legend, name, options, chosen, keys, onChoose } = props;
  const group = useId();
  return (
    <fieldset class={styles.choices}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <BoxedOption
          key={option.id}
          name={group}
          checked={option.id === chosen}
          onChange={() => onChoose(option.id)}
          meaning={option.meaning}
          side={sideOf(name) ?? sideOf(option.id)}
        >
          {option.name}
          {keys && <kbd>{option.key}</kbd>}
        </BoxedOption>
      ))}
    </fieldset>
  );
}
