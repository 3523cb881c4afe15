import { FEWEST_RESULTS, oracleReading } from '#src/triage/oracle.ts';
import { guideAnswers, withTriage } from '#src/journey/guide-answers.ts';
import type { Choice, Rubric } from '#src/triage/rubric.ts';
import type { FailingCase } from '#src/triage/sheet.ts';
import { tally } from '#src/triage/tally.ts';
import { verdict } from '#src/triage/verdict.ts';
import type { Day } from '#src/ground/day.ts';
import { href } from '../../ground/href.ts';
import { ShareFigure } from './ShareFigure.tsx';
import { VerdictBox } from './VerdictBox.tsx';
import styles from './results.module.css';

/** As much of the guide as its answers need: its version, and the words of some questions. */
export interface GuideWords {
  readonly version: Day;
  readonly questions: Readonly<
    Record<string, { readonly subject: string; readonly options: Readonly<Record<string, string>> }>
  >;
}

interface Props {
  readonly rubric: Rubric;
  readonly guide: GuideWords;
  readonly cases: readonly FailingCase[];
}

/** What the labels add up to, live: verdict, shares, kinds, oracle test, and the way to the guide. */
export function Results({ rubric, guide, cases }: Props) {
  const counted = tally(cases);
  if (counted.labelled === 0)
    return (
      <section class={styles.results} aria-labelledby="triage-results">
        <h2 id="triage-results">What the cases say</h2>
        <p>Nothing yet. Label the first case, and its share stands here.</p>
      </section>
    );
  return (
    <section class={styles.results} aria-labelledby="triage-results">
      <h2 id="triage-results">What the cases say</h2>
      <VerdictBox tally={counted} verdict={verdict(counted.counts)} />
      <ToGuide guide={guide} cases={cases} />
      <ShareFigure rubric={rubric} tally={counted} />
      <Kinds
        title="Where information got lost"
        kinds={rubric.information}
        counts={counted.information}
      />
      <Kinds title="What behaviour was wrong" kinds={rubric.behaviour} counts={counted.behaviour} />
      <Oracle cases={cases} />
    </section>
  );
}

function Kinds<Id extends string>({
  title,
  kinds,
  counts,
}: {
  readonly title: string;
  readonly kinds: readonly Choice<Id>[];
  readonly counts: Readonly<Record<Id, number>>;
}) {
  const found = kinds
    .filter(({ id }) => counts[id] > 0)
    .toSorted((a, b) => counts[b.id] - counts[a.id]);
  if (found.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class={styles.kinds}>
        {found.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span> <strong>{counts[id]}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

function Oracle({ cases }: Pick<Props, 'cases'>) {
  const { right, wrong, nothingToPaste, answer } = oracleReading(cases);
  const tested = right + wrong;
  if (tested + nothingToPaste === 0) return null;
  const missing = FEWEST_RESULTS - tested;
  return (
    <>
      <h3>Oracle test</h3>
      <p>
        {right} of {tested} came out right
        {nothingToPaste > 0 && `, and in ${nothingToPaste} there was nothing to paste`}.{' '}
        {answer
          ? ORACLE_WORDS[answer]
          : `${missing} more ${missing === 1 ? 'result answers' : 'results answer'} the guide’s question.`}
      </p>
    </>
  );
}

const ORACLE_WORDS = {
  'mostly-fixed': 'The guide reads that as “mostly fixed”: facts are missing.',
  'mostly-still-wrong': 'The guide reads that as “mostly still wrong”: look at behaviour.',
  mixed: 'The guide reads that as “some of each”.',
} as const;

function ToGuide({ guide, cases }: Pick<Props, 'guide' | 'cases'>) {
  return (
    <>
      <p>
        <a
          class="button button-primary"
          href={href(`/decide/${withTriage(location.search, guide, [], cases)}`)}
        >
          Carry this into the guide
        </a>
      </p>
      <ul class={styles.answers}>
        {[...guideAnswers(cases)].map(([question, option]) => (
          <li key={question}>
            {guide.questions[question]?.subject}: {guide.questions[question]?.options[option]}
          </li>
        ))}
      </ul>
      <p class={styles.small}>
        The link holds these answers and four counts. No text of a case is in it.
      </p>
    </>
  );
}
