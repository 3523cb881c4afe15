import type { RefObject } from 'preact';
import { suggestions } from '#src/triage/oracle.ts';
import {
  asksBehaviour,
  asksInformation,
  type Entry,
  type Judgement,
  type Rubric,
} from '#src/triage/rubric.ts';
import type { FailingCase, Rating } from '#src/triage/sheet.ts';
import { Choices } from './Choices.tsx';
import { judgementInWords, nameOf } from './names.ts';
import styles from './case.module.css';

interface Props {
  readonly rubric: Rubric;
  readonly one: FailingCase;
  /** Its place in the sheet, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
  readonly keys: boolean;
  /** What the second rater says; shown once the reader has a label of their own. */
  readonly second: { readonly name: string; readonly rating: Rating } | undefined;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onJudge: (change: Judgement) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Absent when every case has a label. */
  readonly onNextOpen: (() => void) | undefined;
}

/** One case: what happened, the rubric to label it by, and the oracle test as a guided step. */
export function CaseView(props: Props) {
  const { rubric, one, number, of, keys, second, heading, onJudge, onStep, onNextOpen } = props;
  const { judgement } = one;
  return (
    <article class={styles.case}>
      <header class={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          Case {number} <small>of {of}</small>
        </h2>
        <p class={styles.moves}>
          <button type="button" onClick={() => onStep(-1)} disabled={number === 1}>
            Previous{keys && <kbd>k</kbd>}
          </button>
          <button type="button" onClick={() => onStep(1)} disabled={number === of}>
            Next{keys && <kbd>j</kbd>}
          </button>
        </p>
      </header>
      <CaseText one={one} />
      <Choices
        legend="What kind of failure is it?"
        name="label"
        options={rubric.labels}
        chosen={judgement.label}
        keys={keys}
        onChoose={(label) => onJudge({ label })}
      />
      {asksInformation(judgement.label) && (
        <Choices
          legend="Where did the information get lost?"
          name="information"
          options={rubric.information}
          chosen={judgement.information}
          keys={keys}
          onChoose={(information) => onJudge({ information })}
        />
      )}
      {asksBehaviour(judgement.label) && (
        <Choices
          legend="What about the behaviour is wrong?"
          name="behaviour"
          options={rubric.behaviour}
          chosen={judgement.behaviour}
          keys={keys}
          onChoose={(behaviour) => onJudge({ behaviour })}
        />
      )}
      <Signs entries={rubric.labels} />
      <OracleTest rubric={rubric} judgement={judgement} keys={keys} onJudge={onJudge} />
      {second && judgement.label && (
        <p class={styles.second}>
          <strong>{second.name}:</strong> {judgementInWords(rubric, second.rating.judgement)}.{' '}
          {second.rating.why}
        </p>
      )}
      <p class={styles.moves}>
        {onNextOpen && (
          <button type="button" class="button-primary" onClick={onNextOpen}>
            Next without a label
          </button>
        )}
        {judgement.label && (
          <button type="button" onClick={() => onJudge({ label: undefined })}>
            Take the label back
          </button>
        )}
      </p>
    </article>
  );
}

function CaseText({ one }: { readonly one: FailingCase }) {
  const { id, input, output, expected, notes, others } = one;
  const parts = [
    [output || expected ? 'Question' : 'Case', input],
    ['Answer', output],
    ['Expected', expected],
    ['Notes', notes],
    ...others,
  ] as const;
  return (
    <dl class={styles.text}>
      {parts.map(
        ([name, text], at) =>
          text.trim() !== '' && (
            <div key={`${at} ${name}`}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
      <div>
        <dt>Id</dt>
        <dd>{id}</dd>
      </div>
    </dl>
  );
}

function Signs({ entries }: { readonly entries: readonly Entry<string>[] }) {
  return (
    <details class={styles.aside}>
      <summary>How to tell: signs and examples</summary>
      {entries.map(({ id, name, signs, example }) => (
        <div key={id}>
          <h3>{name}</h3>
          <ul>
            {signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
          <p>For example: {example}</p>
        </div>
      ))}
    </details>
  );
}

/** The oracle test for this case, step by step, and what its result speaks for. */
function OracleTest({
  rubric,
  judgement,
  keys,
  onJudge,
}: Pick<Props, 'rubric' | 'keys' | 'onJudge'> & { readonly judgement: Judgement }) {
  const { steps, results } = rubric.oracle;
  const proposed = suggestions(judgement);
  const result = results.find(({ id }) => id === judgement.oracle);
  return (
    <details class={styles.aside}>
      <summary>
        Not sure? Run the oracle test on this case{result && <span> — {result.name}</span>}
      </summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Choices
        legend="What came out?"
        name="oracle"
        options={results}
        chosen={judgement.oracle}
        keys={keys}
        onChoose={(oracle) => onJudge({ oracle })}
      />
      {judgement.oracle && (
        <button type="button" onClick={() => onJudge({ oracle: undefined })}>
          Not run after all
        </button>
      )}
      {proposed.length > 0 && (
        <div class={styles.proposals}>
          <p>
            {judgement.label
              ? 'This does not fit your label. You decide; nothing changes by itself.'
              : 'This speaks for a label:'}
          </p>
          <ul>
            {proposed.map(({ label, information, because }) => (
              <li key={`${label} ${information}`}>
                {because}{' '}
                <button
                  type="button"
                  onClick={() => onJudge({ label, ...(information && { information }) })}
                >
                  Label it {nameOf(rubric.labels, label)}
                  {information && `, ${nameOf(rubric.information, information)}`}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
