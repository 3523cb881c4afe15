import type { RefObject } from 'preact';
import type { CitedClaim } from '#src/guide/briefing.ts';
import type { OptionId, Question } from '#src/guide/flow.ts';
import { href } from '../../ground/href.ts';
import { BoxedOption } from '../../controls/ui/BoxedOption.tsx';
import { StepButtons } from '../../controls/ui/StepButtons.tsx';
import styles from './guide.module.css';

interface Props {
  readonly question: Question;
  /** Place of the question on the path, from 1. */
  readonly number: number;
  readonly answered: OptionId | undefined;
  readonly claims: ReadonlyMap<string, CitedClaim>;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onAnswer: (option: OptionId) => void;
  readonly onBack: (() => void) | undefined;
}

/** One question. The form also works before its script has loaded: it then asks for its own address. */
export function QuestionForm(props: Props) {
  const { question, number, answered, claims, heading, onAnswer, onBack } = props;
  const { id, title, hint, options } = question;
  return (
    <form
      method="get"
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget).get(id);
        if (typeof chosen === 'string') onAnswer(chosen);
      }}
    >
      <p class={styles.number}>Question {number}</p>
      <fieldset aria-describedby={`${id}-hint`}>
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </legend>
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
        <div class={number === 1 ? styles.situations : styles.options}>
          {options.map((option) => (
            <BoxedOption
              key={option.id}
              name={id}
              value={option.id}
              required
              defaultChecked={option.id === answered}
              meaning={option.hint}
            >
              {option.label}
            </BoxedOption>
          ))}
        </div>
      </fieldset>
      <StepButtons class={styles.buttons} onBack={onBack} />
      <Why question={question} claims={claims} />
      <FindOut question={question} />
    </form>
  );
}

function Why({ question, claims }: Pick<Props, 'question' | 'claims'>) {
  const cited = question.why.claims.flatMap((id) => claims.get(id) ?? []);
  return (
    <details class={styles.aside}>
      <summary>Why we ask</summary>
      <p>{question.why.text}</p>
      <ul>
        {cited.map(({ id, statement, grade }) => (
          <li key={id}>
            <a href={href(`/evidence/claims/#${id}`)}>{statement}</a> ({grade} evidence)
          </li>
        ))}
      </ul>
    </details>
  );
}

function FindOut({ question: { findOut } }: Pick<Props, 'question'>) {
  return (
    <details class={styles.aside}>
      <summary>Not sure? Find out in {findOut.minutes} minutes</summary>
      <ol>
        {findOut.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{findOut.reading}</p>
    </details>
  );
}
