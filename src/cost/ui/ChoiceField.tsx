import type { ComponentChildren } from 'preact';
import styles from './fields.module.css';

interface Props<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly about?: ComponentChildren;
  readonly onChoose: (id: T) => void;
}

/** A labelled list to choose from. */
export function ChoiceField<T extends string>(props: Props<T>) {
  const { id, label, value, options, about, onChoose } = props;
  return (
    <div class={styles.field}>
      <label for={`choice-${id}`}>{label}</label>
      <select
        id={`choice-${id}`}
        value={value}
        aria-describedby={about ? `about-${id}` : undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.currentTarget.value);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id} selected={option.id === value}>
            {option.label}
          </option>
        ))}
      </select>
      {about && (
        <p id={`about-${id}`} class={styles.about}>
          {about}
        </p>
      )}
    </div>
  );
}
