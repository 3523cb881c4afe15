import type { Tally } from '#src/triage/tally.ts';
import { ALONE_BOUND, BOTH_BOUND, type Symptom, type Verdict } from '#src/triage/verdict.ts';
import type { Interval } from '#src/triage/wilson.ts';
import { percent } from './percent.ts';
import styles from './results.module.css';

const TITLES: Readonly<Record<Symptom, string>> = {
  'lacks-facts': 'It lacks facts',
  'behaves-wrongly': 'It behaves wrongly',
  both: 'Both',
  unsure: 'Too few to tell',
};
const SIDES = {
  'lacks-facts': 'facts',
  'behaves-wrongly': 'form',
  both: 'both',
  unsure: undefined,
};

/** The fewest cases a triage is meant for. */
const FEWEST_CASES = 10;

interface Props {
  readonly tally: Tally;
  readonly verdict: Verdict;
}

/** What the counts say by the rule, and the rule with the reader's figures. */
export function VerdictBox({ tally, verdict }: Props) {
  return (
    <div class={styles.verdict} data-side={SIDES[verdict.symptom]}>
      <h3>{TITLES[verdict.symptom]}</h3>
      <p>{reason(tally, verdict)}</p>
      {verdict.symptom !== 'unsure' && tally.labelled < FEWEST_CASES && (
        <p>
          You have labelled {tally.labelled}. The rule is met, but go on to {FEWEST_CASES} at least:
          the first cases one picks are seldom a fair sample.
        </p>
      )}
      {verdict.clear > 0 && <Rule verdict={verdict} />}
    </div>
  );
}

function reason({ unlabelled }: Tally, verdict: Verdict): string {
  const { symptom, clear, further, information, behaviour } = verdict;
  const { informationAlone, behaviourAlone } = verdict;
  const atLeast = (interval: Interval | undefined) => percent(interval?.low ?? 0);
  switch (symptom) {
    case 'lacks-facts':
      return `In at least ${atLeast(informationAlone)} of cases like these, information is all that is missing.`;
    case 'behaves-wrongly':
      return `In at least ${atLeast(behaviourAlone)} of cases like these, behaviour is all that is wrong.`;
    case 'both':
      return `At least ${atLeast(information)} of cases like these lack information, and at least ${atLeast(behaviour)} behave wrongly. Neither can be left aside.`;
    case 'unsure': {
      if (clear === 0) return 'All labelled cases are unclear, so there is nothing to count.';
      if (further === undefined)
        return 'With so many unclear cases, not even 500 would settle it. Find out what a right answer would be.';
      const open = unlabelled >= further ? ' That many are still open in your list.' : '';
      return `If the shares stay as they are, ${further} more labelled ${further === 1 ? 'case' : 'cases'} would settle it.${open}`;
    }
  }
}

/** Every share the rule looks at, beside the bound it must reach. */
function Rule({ verdict }: Pick<Props, 'verdict'>) {
  const { clear, information, behaviour, informationAlone, behaviourAlone } = verdict;
  const rows = [
    ['Lack information', information, `${percent(BOTH_BOUND)} or more, both rows: “both”`],
    ['Behave wrongly', behaviour, `${percent(BOTH_BOUND)} or more, both rows: “both”`],
    ['Information alone', informationAlone, `over ${percent(ALONE_BOUND)}: “lacks facts”`],
    ['Behaviour alone', behaviourAlone, `over ${percent(ALONE_BOUND)}: “behaves wrongly”`],
  ] as const;
  return (
    <details>
      <summary>The rule, with your figures</summary>
      <table>
        <caption>
          Of {clear} clear cases. A mixed case lacks information and behaves wrongly.
        </caption>
        <thead>
          <tr>
            <th scope="col">Cases that</th>
            <th scope="col">Lower bound</th>
            <th scope="col">Rule</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, interval, rule]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{percent(interval?.low ?? 0, 1)}</td>
              <td>{rule}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
