import type { NodeId } from '#src/guide/flow.ts';
import type { Answered } from '#src/guide/walk.ts';
import { AddressLink } from '../../controls/ui/AddressLink.tsx';
import styles from './guide.module.css';

interface Props {
  readonly path: readonly Answered[];
  readonly unused: readonly Answered[];
  /** Query string that shows a question again. */
  readonly addressOf: (question: NodeId) => string;
  readonly go: (search: string) => void;
  readonly onStartAgain: () => void;
}

/** The answers so far, each with a way to change it; those without effect are listed apart. */
export function YourAnswers({ path, unused, addressOf, go, onStartAgain }: Props) {
  return (
    <section class={styles.answers} aria-labelledby="your-answers">
      <h3 id="your-answers">Your answers</h3>
      <ol>
        {path.map(({ question, option }) => (
          <li key={question.id}>
            <span class={styles.subject}>{question.subject}</span>
            <span>{option.label}</span>
            <AddressLink search={addressOf(question.id)} go={go}>
              Change<span class="visually-hidden"> {question.subject}</span>
            </AddressLink>
          </li>
        ))}
      </ol>
      {unused.length > 0 && (
        <>
          <h4>Not used on this path</h4>
          <ul>
            {unused.map(({ question, option }) => (
              <li key={question.id}>
                <span class={styles.subject}>{question.subject}</span>
                <span>{option.label}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" onClick={onStartAgain}>
        Start again
      </button>
    </section>
  );
}
