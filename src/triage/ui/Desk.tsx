import type { RefObject } from 'preact';
import type { Judgement, Rubric } from '#src/triage/rubric.ts';
import { nextUnlabelled } from '#src/triage/sheet.ts';
import { CaseList } from './CaseList.tsx';
import { CaseView } from './CaseView.tsx';
import { Keep } from './Keep.tsx';
import { type GuideWords, Results } from './Results.tsx';
import { SecondRater } from './SecondRater.tsx';
import type { Kept } from './use-kept.ts';
import styles from './triage.module.css';

interface Props extends Pick<Kept, 'sheet' | 'change' | 'keeping'> {
  readonly rubric: Rubric;
  readonly guide: GuideWords;
  readonly view: 'one' | 'list';
  /** Place of the case that is shown. */
  readonly at: number;
  readonly keys: boolean;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onJudge: (id: string, decision: Judgement) => void;
  readonly onOpen: (id: string | undefined) => void;
  readonly onStartOver: () => void;
}

/** Where cases are labelled and counted. Fetched with the first case: a first visit has none. */
export function Desk(props: Props) {
  const { rubric, guide, sheet, view, at, keys, keeping, heading, change } = props;
  const { onJudge, onOpen, onStartOver } = props;
  const { cases, second } = sheet;
  const one = cases[at];
  const next = nextUnlabelled(cases, one?.id);
  const rating = one && second?.ratings.get(one.id);
  return (
    <>
      <div class={styles.work}>
        {view === 'list' && (
          <CaseList rubric={rubric} cases={cases} onJudge={onJudge} onOpen={onOpen} />
        )}
        {view === 'one' && one && (
          <CaseView
            key={one.id}
            rubric={rubric}
            one={one}
            number={at + 1}
            of={cases.length}
            keys={keys}
            second={second && rating ? { name: second.name, rating } : undefined}
            heading={heading}
            onJudge={(decision) => onJudge(one.id, decision)}
            onStep={(by) => onOpen(cases[at + by]?.id)}
            onNextOpen={next && next.id !== one.id ? () => onOpen(next.id) : undefined}
          />
        )}
        <Results rubric={rubric} guide={guide} cases={cases} />
      </div>
      <SecondRater
        rubric={rubric}
        sheet={sheet}
        onSecond={(second) => change(({ cases }) => (second ? { cases, second } : { cases }))}
        onOpen={onOpen}
      />
      <Keep sheet={sheet} keeping={keeping} onStartOver={onStartOver} />
    </>
  );
}
