import type { RefObject } from 'preact';
import { because } from '#src/domain/decision/because.ts';
import type { Briefing } from '#src/domain/decision/briefing.ts';
import type { Flip } from '#src/domain/decision/counterfactuals.ts';
import { answersFirmness } from '#src/domain/decision/firmness.ts';
import type { Answers, Flow, Heading, NodeId, Note } from '#src/domain/decision/flow.ts';
import type { Answered } from '#src/domain/decision/walk.ts';
import type { Counts } from '#src/domain/triage/tally.ts';
import type { Day } from '#src/domain/units/day.ts';
import { href } from '../../href.ts';
import { AddressLink } from './AddressLink.tsx';
import { Flips } from './Flips.tsx';
import styles from './guide.module.css';
import { OutcomeSections } from './OutcomeSections.tsx';
import { TakeAway } from './TakeAway.tsx';
import type { Loading } from './use-briefing.ts';

interface Props {
  readonly flow: Pick<Flow, 'version'>;
  /** Day the evidence was last verified. */
  readonly verified: Day;
  readonly outcome: Heading;
  readonly briefing: Loading<Briefing>;
  readonly path: readonly Answered[];
  readonly notes: readonly Note[];
  readonly flips: readonly Flip<Heading>[];
  /** The counts of a triage that the answers began with. */
  readonly triage: Counts | undefined;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onBack: (() => void) | undefined;
  readonly showAgain: (question: NodeId) => string;
  readonly addressOf: (answers: Answers) => string;
  readonly go: (search: string) => void;
}

/** The end of a path: the verdict at once, the rest when it has arrived. */
export function OutcomeView(props: Props) {
  const { flow, verified, outcome, briefing, path, notes, flips, triage } = props;
  const { heading, onBack, showAgain, addressOf, go } = props;
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
      {briefing.kind === 'loading' && <p class={styles.loading}>The reasons are on their way.</p>}
      {briefing.kind === 'failed' && (
        <p>
          The rest of this outcome could not be fetched.{' '}
          <a href={href(`/decide/${outcome.id}/`)}>Read it on its own page</a>, or check your
          connection and reload.
        </p>
      )}
      {briefing.kind === 'ready' && (
        <OutcomeSections
          briefing={briefing.value}
          level={3}
          notes={notes}
          answersFirmness={answersFirmness(path)}
          because={<Because path={path} flips={flips} showAgain={showAgain} go={go} />}
          change={<Flips flips={flips} addressOf={addressOf} go={go} />}
        />
      )}
      {briefing.kind === 'ready' && (
        <TakeAway
          key={outcome.id}
          decided={{ flow, path, notes, flips, verified, triage, briefing: briefing.value }}
        />
      )}
      <p>
        <a href={href(`/decide/${outcome.id}/`)}>The page of this outcome</a> has a short address
        without your answers.
      </p>
    </article>
  );
}

/** The answers on which the verdict turned; the others are named as such. */
function Because({
  path,
  flips,
  showAgain,
  go,
}: Pick<Props, 'path' | 'flips' | 'showAgain' | 'go'>) {
  const { turning, idle } = because(path, flips);
  return (
    <>
      <ul>
        {turning.map(({ question, option }) => (
          <li key={question.id}>
            {option.reason} (
            <AddressLink search={showAgain(question.id)} go={go}>
              {question.subject}
            </AddressLink>
            )
          </li>
        ))}
      </ul>
      {idle && <p>{idle}</p>}
    </>
  );
}

function count(answers: number): string {
  return answers === 1 ? 'one answer' : `${answers} answers`;
}
