import { answerCode, EXERCISE_KEYS } from '#src/learn/exercises/address.ts';
import {
  type Exercise,
  GROUPS,
  type Mark,
  MARKS,
  type MarkWords,
} from '#src/learn/exercises/exercise.ts';
import { BoxedOption } from '../../controls/ui/BoxedOption.tsx';
import { StepButtons } from '../../controls/ui/StepButtons.tsx';
import styles from './exercises.module.css';

interface Props {
  readonly one: Exercise;
  readonly words: Readonly<Record<Mark, MarkWords>>;
  readonly sides: Readonly<Record<'information' | 'behaviour', string>>;
  /** The set, which the form hands on when it is sent before its script has loaded. */
  readonly seed: number;
  readonly onMark: (mark: Mark) => void;
  readonly onBack: (() => void) | undefined;
}

/** Ten answers under their labels. The form also works before its script has loaded. */
export function MarkForm({ one, words, sides, seed, onMark, onBack }: Props) {
  return (
    <form
      method="get"
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget).get(EXERCISE_KEYS.marks);
        const mark = MARKS.find((mark) => answerCode(one.number, mark) === chosen);
        if (mark) onMark(mark);
      }}
    >
      <input type="hidden" name={EXERCISE_KEYS.seed} value={seed} />
      <fieldset>
        <legend>
          <h3>What failed here?</h3>
        </legend>
        <div class={styles.groups}>
          {GROUPS.map(({ label, marks }) => (
            <div key={label} class={styles.group}>
              {(label === 'information' || label === 'behaviour') && (
                <p class={styles.side} data-side={label}>
                  {sides[label]}
                </p>
              )}
              {marks.map((mark) => (
                <BoxedOption
                  key={mark}
                  name={EXERCISE_KEYS.marks}
                  value={answerCode(one.number, mark)}
                  required
                  meaning={words[mark].meaning}
                >
                  {words[mark].name}
                </BoxedOption>
              ))}
            </div>
          ))}
        </div>
      </fieldset>
      <StepButtons class={styles.buttons} onBack={onBack} />
    </form>
  );
}
