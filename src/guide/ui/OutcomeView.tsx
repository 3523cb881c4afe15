import type { RefObject } from 'preact';
import { href } from '../../ground/href.ts';
import styles from './guide.module.css';
import type { ReasonsProps } from './Reasons.tsx';
import type { Arrived, Loading } from './use-briefing.ts';

interface Props extends Omit<ReasonsProps, 'briefing'> {
  readonly arrived: Loading<Arrived>;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onBack: (() => void) | undefined;
}

/** The end of a path: the verdict at once, the rest when it has arrived. */
export function OutcomeView({ arrived, heading, onBack, ...props }: Props) {
  const { outcome, path } = props;
  return (
    <article class={styles.outcome}>
      <header class={styles.verdict} data-side={outcome.side}>
        <p class={styles.number}>Verdict after {count(path.length)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {outcome.title}
        </h2>
        <p>{outcome.verdict}</p>
      </header>
      <p>
        <button type="button" onClick={onBack}>
          Back
        </button>
      </p>
      {arrived.kind === 'loading' && <p class={styles.loading}>The reasons are on their way.</p>}
      {arrived.kind === 'failed' && (
        <p>
          The rest of this outcome could not be fetched.{' '}
          <a href={href(`/decide/${outcome.id}/`)}>Read it on its own page</a>, or check your
          connection and reload.
        </p>
      )}
      {arrived.kind === 'ready' && (
        <arrived.value.Reasons {...props} briefing={arrived.value.briefing} />
      )}
      <p>
        <a href={href(`/decide/${outcome.id}/`)}>The page of this outcome</a> has a short address
        without your answers.
      </p>
    </article>
  );
}

function count(answers: number): string {
  return answers === 1 ? 'one answer' : `${answers} answers`;
}
