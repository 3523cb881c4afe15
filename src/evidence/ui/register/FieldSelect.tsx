import { type Field, OPTIONS, type Option } from '#src/evidence/register.ts';
import { FIELD_LABELS, labelOf } from './words.ts';
import styles from './register.module.css';

interface Props {
  readonly field: Field;
  readonly chosen: Option | undefined;
  /** Claims in each option. */
  readonly counts: ReadonlyMap<Option, number>;
  readonly onChoose: (option: Option | undefined) => void;
}

/** One field of the filter, each option with the number of claims it would show. */
export function FieldSelect({ field, chosen, counts, onChoose }: Props) {
  const id = `claims-${field}`;
  return (
    <div class={styles.field}>
      <label for={id}>{FIELD_LABELS[field]}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(OPTIONS[field].find((option) => option === value))
        }
      >
        <option value="" selected={chosen === undefined}>
          any
        </option>
        {OPTIONS[field].map((option) => (
          <option key={option} value={option} selected={option === chosen}>
            {labelOf(field, option)} ({counts.get(option) ?? 0})
          </option>
        ))}
      </select>
    </div>
  );
}
