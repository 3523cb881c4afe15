import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Address, writeAddress } from '#src/guide/address.ts';
import type { CitedClaim } from '#src/guide/briefing.ts';
import { counterfactuals } from '#src/guide/counterfactuals.ts';
import type { Flow, Heading } from '#src/guide/flow.ts';
import { noticeText, readAddress } from '#src/guide/read-address.ts';
import { reachability } from '#src/guide/paths.ts';
import { walk } from '#src/guide/walk.ts';
import type { Day } from '#src/ground/day.ts';
import { Notices } from '../../controls/ui/Notices.tsx';
import { useAddress } from '../../controls/ui/use-address.ts';
import { useFocusOnMove } from '../../controls/ui/use-focus-on-move.ts';
import { useReadyShell } from '../../controls/ui/use-ready-shell.ts';
import { markPath, reveal } from '../browser/mark-map.ts';
import { OutcomeView } from './OutcomeView.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { Restore } from './Restore.tsx';
import { useBriefing } from './use-briefing.ts';
import { YourAnswers } from './YourAnswers.tsx';
import { YourTriage } from './YourTriage.tsx';
import styles from './guide.module.css';

interface Props {
  readonly flow: Flow<Heading>;
  /** The claims that questions give as their reasons. */
  readonly claims: ReadonlyMap<string, CitedClaim>;
  /** Day the evidence was last verified. */
  readonly verified: Day;
}

/** One question at a time, to an outcome. Its whole state is the answers in the address. */
export function DecisionGuide({ flow, claims, verified }: Props) {
  const read = useCallback((search: string) => readAddress(flow, search), [flow]);
  const { state, ready, go } = useAddress(read);
  const { address, notices } = state;
  const { path, place, notes, unused } = useMemo(
    () => walk(flow, address.answers),
    [flow, address.answers],
  );
  const reach = useMemo(() => reachability(flow), [flow]);
  const flips = useMemo(
    () => counterfactuals(flow, address.answers, reach),
    [flow, address.answers, reach],
  );

  const again = path.findIndex(({ question }) => question.id === address.at);
  const shown = path[again]?.question ?? (place.kind === 'question' ? place.question : undefined);
  const outcome = shown || place.kind === 'question' ? undefined : place.outcome;
  const arrived = useBriefing(outcome?.id);
  const [cleared, setCleared] = useState<Address>();

  const heading = useRef<HTMLHeadingElement>(null);
  const nodeShown = shown?.id ?? outcome?.id;
  const settled = ready && (outcome === undefined || arrived.kind !== 'loading');
  const shell = useReadyShell(settled);
  useFocusOnMove(heading, ready ? nodeShown : undefined);
  useEffect(() => {
    const end = place.kind === 'question' ? place.question.id : place.outcome.id;
    markPath(path.length > 0 ? [...path.map(({ question }) => question.id), end] : []);
    reveal(place.kind === 'question' ? end : (path.at(-1)?.question.id ?? end));
  }, [path, place]);

  const addressOf = (change: Partial<Address>) =>
    writeAddress(flow, { ...address, at: undefined, ...change });
  const showAgain = (at: string) => addressOf({ at });
  const previous = path[(again < 0 ? path.length : again) - 1];
  const onBack = previous && (() => go(showAgain(previous.question.id)));

  return (
    <div ref={shell} class={styles.guide}>
      <Notices texts={notices.map((notice) => noticeText(flow, notice))} />
      {/* The record follows a verdict; until then its address means the question that leads there. */}
      <div class={styles.main} id={outcome ? undefined : 'record'}>
        {shown && (
          <QuestionForm
            key={shown.id}
            question={shown}
            number={(again < 0 ? path.length : again) + 1}
            answered={address.answers.get(shown.id)}
            claims={claims}
            heading={heading}
            onAnswer={(option) => {
              setCleared(undefined);
              go(addressOf({ answers: new Map(address.answers).set(shown.id, option) }));
            }}
            onBack={onBack}
          />
        )}
        {outcome && (
          <OutcomeView
            flow={flow}
            verified={verified}
            outcome={outcome}
            arrived={arrived}
            path={path}
            notes={notes}
            flips={flips}
            triage={address.triage}
            here={addressOf({})}
            heading={heading}
            onBack={onBack}
            showAgain={showAgain}
            addressOf={(answers) => addressOf({ answers })}
            go={go}
          />
        )}
      </div>
      {(path.length + unused.length > 0 || address.triage) && (
        <div class={styles.beside}>
          {path.length + unused.length > 0 && (
            <YourAnswers
              path={path}
              unused={unused}
              addressOf={showAgain}
              go={go}
              onStartAgain={() => {
                setCleared(address);
                go(addressOf({ answers: new Map(), triage: undefined }));
              }}
            />
          )}
          {address.triage && <YourTriage counts={address.triage} search={addressOf({})} />}
        </div>
      )}
      <Restore go={go} />
      <p class={styles.undo} role="status">
        {cleared && path.length === 0 && (
          <>
            Your answers are cleared.{' '}
            <button
              type="button"
              onClick={() => {
                go(writeAddress(flow, cleared));
                setCleared(undefined);
              }}
            >
              Undo
            </button>
          </>
        )}
      </p>
    </div>
  );
}
