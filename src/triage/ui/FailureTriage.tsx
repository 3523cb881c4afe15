import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  asksBehaviour,
  asksInformation,
  type Judgement,
  MOVES,
  type Rubric,
} from '#src/triage/rubric.ts';
import type { SampleHeading } from '#src/triage/sample.ts';
import { EMPTY_SHEET, judge, nextUnlabelled, type Sheet, withCases } from '#src/triage/sheet.ts';
import { offeredLog } from '#src/triage/offered-log.ts';
import { tally } from '#src/triage/tally.ts';
import { Intake, type Report } from './Intake.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { judgementInWords } from './names.ts';
import type { GuideWords } from './Results.tsx';
import { saveFile } from '../../controls/ui/save-file.ts';
import { useLater } from '../../controls/ui/use-later.ts';
import { useReadyShell } from '../../controls/ui/use-ready-shell.ts';
import { useHandedOn } from './use-handed-on.ts';
import { useKept } from './use-kept.ts';
import { useSingleKeys } from './use-single-keys.ts';
import styles from './triage.module.css';

interface Props {
  readonly rubric: Rubric;
  readonly samples: readonly SampleHeading[];
  readonly guide: GuideWords;
}

const NO_REPORT: Report = { messages: [], leftOut: [] };

/** Failing cases in, labels on, an answer to the diagnostic question out. All of it in the browser. */
export function FailureTriage({ rubric, samples, guide }: Props) {
  const { sheet, change, keeping, discard, ready } = useKept();
  const { cases } = sheet;
  const [at, setAt] = useState<string>();
  const [view, setView] = useState<'one' | 'list'>('one');
  const { part: Desk } = useLater(cases.length > 0, () =>
    import('./Desk.tsx').then(({ Desk }) => Desk),
  );
  useHandedOn(guide, cases, ready);
  const log = ready ? offeredLog(location.search) : undefined;
  const { part: OfferedLog } = useLater(log !== undefined, () =>
    import('./OfferedLog.tsx').then(({ OfferedLog }) => OfferedLog),
  );
  const [report, setReport] = useState(NO_REPORT);
  const [said, setSaid] = useState('');
  const [cleared, setCleared] = useState<Sheet>();
  // How often a case was opened: each time the focus goes to its heading.
  const [moves, setMoves] = useState(0);

  // Another tab may have started over, or brought the cases back.
  const shown = useRef(sheet);
  useEffect(() => {
    const had = shown.current.cases.length > 0;
    if (had && cases.length === 0) setCleared(shown.current);
    if (!had && cases.length > 0) setCleared(undefined);
    shown.current = sheet;
  }, [sheet]);

  const place = Math.max(
    0,
    cases.findIndex(({ id }) => id === (at ?? nextUnlabelled(cases, undefined)?.id)),
  );
  const one = cases[place];
  const { labelled } = tally(cases);

  const shell = useReadyShell(ready && (Desk !== undefined || cases.length === 0));
  const heading = useRef<HTMLHeadingElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    // The desk may come late: a reader who has gone elsewhere meanwhile is not pulled back.
    const stayed = [document.body, cameFrom.current].includes(document.activeElement);
    if (moves > 0 && stayed) heading.current?.focus();
  }, [moves, Desk]);

  const open = (id: string | undefined) => {
    cameFrom.current = document.activeElement;
    setMoves((before) => before + 1);
    setView('one');
    setAt(id);
  };
  const decide = (id: string, decision: Judgement) => {
    // The case that was shown stays in view although it now has a label.
    setAt((before) => before ?? one?.id);
    const after = judge(sheet, id, decision);
    change((before) => judge(before, id, decision));
    const number = after.cases.findIndex((found) => found.id === id);
    const words = judgementInWords(rubric, after.cases[number]?.judgement ?? {});
    setSaid(
      `Case ${number + 1}: ${words}. ${tally(after.cases).labelled} of ${cases.length} labelled.`,
    );
  };

  const press = useCallback(
    (key: string) => {
      if (!one) return;
      if (key === MOVES.next || key === MOVES.previous) {
        const target = cases[place + (key === MOVES.next ? 1 : -1)];
        if (target) open(target.id);
        return;
      }
      const decision = decisionOf(rubric, key);
      if (!decision) return;
      const { label } = one.judgement;
      if (decision.information && !asksInformation(label))
        setSaid(
          'This key says where information got lost. Label the case information or both first.',
        );
      else if (decision.behaviour && !asksBehaviour(label))
        setSaid('This key says what behaviour was wrong. Label the case behaviour or both first.');
      else decide(one.id, decision);
    },
    [sheet, one, rubric],
  );
  const [keys, setKeys] = useSingleKeys(
    Desk !== undefined && one !== undefined && view === 'one',
    press,
  );

  const show = (before: Sheet, after: (before: Sheet) => Sheet, report: Report) => {
    setReport(report);
    setCleared(undefined);
    change(after);
    open(after(before).cases[before.cases.length]?.id);
  };
  const add = (found: Sheet, report: Report) =>
    show(
      sheet,
      (before) => (before.cases.length === 0 ? found : withCases(before, found.cases)),
      report,
    );

  return (
    <div ref={shell} class={styles.triage}>
      {keeping.kind === 'unreadable' && (
        <div class={styles.unreadable} role="status">
          <p>Your earlier work could not be restored. {keeping.reason}</p>
          <button
            type="button"
            onClick={() => saveFile('triage-kept.json', 'application/json', keeping.text)}
          >
            Save it as a file
          </button>
          <button type="button" onClick={discard}>
            Discard it
          </button>
        </div>
      )}
      {keeping.kind === 'blocked' && (
        <p class={styles.warning}>
          This browser does not let the page keep your work. It is lost when you reload or leave, so
          save it before you do.
        </p>
      )}
      {OfferedLog && (
        <OfferedLog
          address={log ?? ''}
          busy={cases.length > 0}
          onSheet={(found) => {
            show(EMPTY_SHEET, () => found, NO_REPORT);
            if (cases.length > 0) setCleared(sheet);
          }}
        />
      )}
      <details class={styles.intake} open={cases.length === 0}>
        <summary>
          <h2>{cases.length === 0 ? 'Your failing cases' : 'Add more cases'}</h2>
        </summary>
        <Intake sheet={sheet} samples={samples} onSheet={add} />
      </details>
      <p class={styles.undo} role="status">
        {cleared && (
          <>
            Your cases and labels were cleared.{' '}
            <button
              type="button"
              onClick={() => {
                change(() => cleared);
                setCleared(undefined);
              }}
            >
              Undo
            </button>
          </>
        )}
      </p>
      <div class={styles.report} role="status">
        {one && report.messages.map((message) => <p key={message}>{message}</p>)}
      </div>
      {one && (
        <>
          <LeftOutList items={report.leftOut} name="rows-left-out.txt" />
          <div class={styles.bar}>
            <p class={styles.progress}>
              <label for="triage-progress">
                {labelled} of {cases.length} labelled
              </label>
              <progress id="triage-progress" max={cases.length} value={labelled} />
            </p>
            <p class={styles.views}>
              <button type="button" aria-pressed={view === 'one'} onClick={() => open(one.id)}>
                One at a time
              </button>
              <button type="button" aria-pressed={view === 'list'} onClick={() => setView('list')}>
                As a list
              </button>
            </p>
            <label class={styles.keys}>
              <input
                type="checkbox"
                checked={keys}
                onChange={(event) => setKeys(event.currentTarget.checked)}
              />
              Single-key shortcuts
            </label>
          </div>
          <p class="visually-hidden" role="status">
            {said}
          </p>
          {!Desk && (
            <p>
              The part that labels is on its way. If it does not come, check your connection and
              reload.
            </p>
          )}
          {Desk && (
            <Desk
              {...{ rubric, guide, sheet, view, keys, keeping, heading, change }}
              at={place}
              onJudge={decide}
              onOpen={open}
              onStartOver={() => {
                setReport(NO_REPORT);
                setAt(undefined);
                change(() => EMPTY_SHEET);
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

/** What a key decides; `undefined` for a key of no choice. */
function decisionOf(rubric: Rubric, key: string): Judgement | undefined {
  const lists = {
    label: rubric.labels,
    information: rubric.information,
    behaviour: rubric.behaviour,
    oracle: rubric.oracle.results,
  };
  for (const [field, choices] of Object.entries(lists)) {
    const chosen = choices.find((choice) => choice.key === key);
    if (chosen) return { [field]: chosen.id };
  }
  return undefined;
}
