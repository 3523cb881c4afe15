import type { Flip } from '#src/guide/counterfactuals.ts';
import type { Answers, Heading } from '#src/guide/flow.ts';
import { AddressLink } from '../../controls/ui/AddressLink.tsx';
import styles from './outcome.module.css';

interface Props {
  readonly flips: readonly Flip<Heading>[];
  readonly addressOf: (answers: Answers) => string;
  readonly go: (search: string) => void;
}

/** What one different answer would lead to: other outcomes first, then further questions. */
export function Flips({ flips, addressOf, go }: Props) {
  const link = (flip: Flip<Heading>) => (
    <AddressLink search={addressOf(flip.answers)} go={go}>
      {flip.to.label}
    </AddressLink>
  );
  const decided = flips.flatMap((flip) =>
    flip.end.kind === 'outcome' ? [{ flip, title: flip.end.outcome.title }] : [],
  );
  const open = flips.flatMap((flip) => (flip.end.kind === 'open' ? [{ flip, end: flip.end }] : []));
  return (
    <>
      {decided.length > 0 && <p>One other answer, and the verdict is another:</p>}
      <ul>
        {[...Map.groupBy(decided, ({ title }) => title)].map(([title, group]) => (
          <li key={title}>
            <strong>{title}</strong>, if the answer had been:
            {[...Map.groupBy(group, ({ flip }) => flip.question)].map(([question, same]) => (
              <span key={question.id} class={styles.flip}>
                {question.subject}:{' '}
                {same.map(({ flip }, index) => (
                  <span key={flip.to.id}>
                    {index > 0 && ' or '}
                    {link(flip)}
                  </span>
                ))}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <details>
          <summary>Answers that would lead to further questions ({open.length})</summary>
          <ul>
            {open.map(({ flip, end }) => (
              <li key={flip.answers}>
                {flip.question.subject}: {link(flip)} asks about “{end.question.subject}” next, and
                may end at: {end.outcomes.map(({ title }) => title).join('; ')}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
