import type { Diagnosis } from '#src/cost/question/choices.ts';
import styles from './diagnosis.module.css';

interface Props {
  readonly value: Diagnosis | undefined;
  readonly onChoose: (diagnosis: Diagnosis | undefined) => void;
}

const OPTIONS: readonly { readonly id: Diagnosis | 'all'; readonly label: string }[] = [
  { id: 'lacks-facts', label: 'It lacks facts' },
  { id: 'behaves-wrongly', label: 'It behaves wrongly' },
  { id: 'both', label: 'Both' },
  { id: 'too-slow-or-dear', label: 'Too slow or dear' },
  { id: 'all', label: 'Not known: show all' },
];

/** Which failure is to be mended: a price of what does not mend it misleads. */
export function DiagnosisQuestion({ value, onChoose }: Props) {
  const chosen = value === 'unsure' || value === 'nothing-built-yet' ? 'all' : (value ?? 'all');
  return (
    <fieldset class={styles.question} data-twin="skip">
      <legend>What is going wrong?</legend>
      <div class={styles.options}>
        {OPTIONS.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name="diagnosis"
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id === 'all' ? undefined : id)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
