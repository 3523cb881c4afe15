import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { because } from '#src/guide/because.ts';
import type { Briefing } from '#src/guide/briefing.ts';
import type { Flip } from '#src/guide/counterfactuals.ts';
import { answersFirmness } from '#src/guide/firmness.ts';
import type { Answers, Flow, Heading, NodeId, Note } from '#src/guide/flow.ts';
import type { Answered } from '#src/guide/walk.ts';
import { SYMPTOM } from '#src/journey/guide-answers.ts';
import { triageFirmness } from '#src/triage/in-words.ts';
import type { Counts } from '#src/triage/tally.ts';
import type { Day } from '#src/ground/day.ts';
import { href } from '../../ground/href.ts';
import { AddressLink } from '../../controls/ui/AddressLink.tsx';
import { Flips } from './Flips.tsx';
import { OutcomeSections } from './OutcomeSections.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useCostFound } from './use-cost-found.ts';

export interface ReasonsProps {
  readonly flow: Pick<Flow<Heading>, 'version' | 'questions'>;
  /** Day the evidence was last verified. */
  readonly verified: Day;
  readonly outcome: Heading;
  readonly briefing: Briefing;
  readonly path: readonly Answered[];
  readonly notes: readonly Note[];
  readonly flips: readonly Flip<Heading>[];
  /** The counts of a triage that the answers began with. */
  readonly triage: Counts | undefined;
  /** Query string of this verdict. */
  readonly here: string;
  readonly showAgain: (question: NodeId) => string;
  readonly addressOf: (answers: Answers) => string;
  readonly go: (search: string) => void;
}

/** What stands below a verdict. Fetched with the first one, because most visits begin at a question. */
export function Reasons(props: ReasonsProps) {
  const { flow, verified, outcome, briefing, path, notes, flips } = props;
  const { triage, here, showAgain, addressOf, go } = props;
  const cost = useCostFound(here);
  return (
    <>
      <OutcomeSections
        briefing={briefing}
        level={3}
        notes={notes}
        answersFirmness={
          <>
            <p>{answersFirmness(path)}</p>
            {triage && <TriageFirmness {...{ flow, path, triage, here }} />}
          </>
        }
        search={here}
        cost={cost}
        because={<Because path={path} flips={flips} showAgain={showAgain} go={go} />}
        change={<Flips flips={flips} addressOf={addressOf} go={go} />}
      />
      <Target id="record">
        <TakeAway
          key={outcome.id}
          decided={{ flow, path, notes, flips, verified, triage, cost, briefing }}
        />
      </Target>
    </>
  );
}

/** A place that addresses name, and that arrives later than the page that was asked for it. */
function Target({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (location.hash === `#${id}`) place.current?.focus();
  }, []);
  return (
    <div ref={place} id={id} tabIndex={-1}>
      {children}
    </div>
  );
}

/** What a triage adds: figures where the answers alone are only definite or not. */
function TriageFirmness(
  props: Pick<ReasonsProps, 'flow' | 'path' | 'here'> & { readonly triage: Counts },
) {
  const { flow, path, here, triage } = props;
  const symptom = flow.questions.get(SYMPTOM);
  const answered = path.find(({ question }) => question === symptom)?.option.id;
  const labelOf = (id: string) => symptom?.options.find((option) => option.id === id)?.label ?? id;
  return (
    <p>
      {triageFirmness(triage, answered, labelOf)}{' '}
      <a href={href(`/decide/triage/${here}`)}>Back to the triage</a>.
    </p>
  );
}

/** The answers on which the verdict turned; the others are named as such. */
function Because({
  path,
  flips,
  showAgain,
  go,
}: Pick<ReasonsProps, 'path' | 'flips' | 'showAgain' | 'go'>) {
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
