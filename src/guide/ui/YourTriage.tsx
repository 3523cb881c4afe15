import { casesOf } from '#src/triage/in-words.ts';
import { sharesInWords } from '#src/triage/shares.ts';
import type { Counts } from '#src/triage/tally.ts';
import { href } from '../../ground/href.ts';
import styles from './guide.module.css';

interface Props {
  readonly counts: Counts;
  /** Query string with everything said so far, for the way back. */
  readonly search: string;
}

/** The figures that a triage put into the address, with their uncertainty, as the record has them. */
export function YourTriage({ counts, search }: Props) {
  const cases = casesOf(counts);
  return (
    <section class={styles.answers} aria-labelledby="your-triage">
      <h3 id="your-triage">
        From your triage of {cases} {cases === 1 ? 'case' : 'cases'}
      </h3>
      <ul>
        {sharesInWords(counts).map((sentence) => (
          <li key={sentence}>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      <a href={href(`/decide/triage/${search}`)}>Back to the triage</a>
    </section>
  );
}
