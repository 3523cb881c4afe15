import { agreement, agreementInWords, FEWEST_COMPARED } from '#src/triage/agreement.ts';
import type { Rubric } from '#src/triage/rubric.ts';
import { type FailingCase, gist, type SecondRater } from '#src/triage/sheet.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { nameOf } from './names.ts';
import styles from './results.module.css';

interface Props {
  readonly rubric: Rubric;
  readonly cases: readonly FailingCase[];
  readonly second: SecondRater;
  readonly onSecond: (second: undefined) => void;
  readonly onOpen: (id: string) => void;
}

/** How far two people agree, the cases in dispute, and those that only one of them labelled. */
export function Compared({ rubric, cases, second, onSecond, onOpen }: Props) {
  const result = agreement(cases, second);
  const open = (one: FailingCase) => (
    <button type="button" class={styles.open} onClick={() => onOpen(one.id)}>
      <span class="visually-hidden">Look again at </span>
      {gist(one, 70)}
    </button>
  );
  return (
    <>
      <p>
        Compared with: <strong>{second.name}</strong>. {agreementInWords(result)}
      </p>
      {result.kappa !== undefined && result.compared >= FEWEST_COMPARED && (
        <p class={styles.kappa}>
          Cohen’s kappa <strong>{result.kappa.toFixed(2)}</strong>
        </p>
      )}
      {result.disputes.length > 0 && (
        <>
          <h3>In dispute ({result.disputes.length})</h3>
          <ul class={styles.disputes}>
            {result.disputes.map(({ one, mine, theirs }) => (
              <li key={one.id}>
                {open(one)}
                <span>
                  you: {nameOf(rubric.labels, mine).toLowerCase()}, they:{' '}
                  {nameOf(rubric.labels, theirs).toLowerCase()}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <OnlyOne title="Labelled by you alone" cases={result.onlyMine} open={open} />
      <OnlyOne title="Labelled by them alone" cases={result.onlyTheirs} open={open} />
      <LeftOutList items={second.unmatched} name="labels-without-case.txt" />
      <p>
        <button type="button" onClick={() => onSecond(undefined)}>
          Remove these labels
        </button>
      </p>
    </>
  );
}

function OnlyOne({
  title,
  cases,
  open,
}: {
  readonly title: string;
  readonly cases: readonly FailingCase[];
  readonly open: (one: FailingCase) => preact.JSX.Element;
}) {
  if (cases.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({cases.length})
      </summary>
      <ul class={styles.disputes}>
        {cases.map((one) => (
          <li key={one.id}>{open(one)}</li>
        ))}
      </ul>
    </details>
  );
}
