import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { writeAddress } from '#src/cost/question/address.ts';
import { CHOICE_KEYS } from '#src/cost/question/parameters.ts';
import { type ApproachId, approaches } from '#src/cost/book/approach.ts';
import type { CostBook } from '#src/cost/book/book.ts';
import { comparisonOf } from '#src/cost/compare/compare.ts';
import { fitOf } from '#src/cost/question/diagnosis.ts';
import { estimateAll } from '#src/cost/bill/estimate.ts';
import { moneyIn, rateInWords } from '#src/cost/question/currency.ts';
import { finding } from '#src/cost/finding/finding.ts';
import { diagnosedAs, type Selection, scenarioOf } from '#src/cost/question/selection.ts';
import { withOthers } from '#src/journey/journey.ts';
import { longDay } from '#src/ground/day.ts';
import { Notices } from '../../controls/ui/Notices.tsx';
import { ChartsOf } from './ChartsOf.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { DiagnosisQuestion } from './DiagnosisQuestion.tsx';
import { EditionNote } from './EditionNote.tsx';
import { HowSure } from './HowSure.tsx';
import { Inputs } from './Inputs.tsx';
import { ModelSwitch } from './ModelSwitch.tsx';
import { ResultTable } from './ResultTable.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useEdition } from './use-edition.ts';
import { type Outlines, useUncertainty } from './use-uncertainty.ts';
import { useDrafts } from './use-drafts.ts';
import { Workings } from './Workings.tsx';
import styles from './estimator.module.css';

interface Props {
  readonly book: CostBook;
  /** What the ranges say of the estimate as it opens. */
  readonly usual: Outlines;
  /** The same in full, as HTML. */
  readonly children?: ComponentChildren;
  /** Its charts, as HTML. */
  readonly charts?: ComponentChildren;
}

/** Compares nine approaches in one scenario. Its whole state is in the address, but for unfinished text. */
export function CostEstimator({ book: present, usual, children, charts }: Props) {
  const { state, ready, go } = useEdition(present);
  const { selection, notices, book } = state;
  const { workload, model, marked, currency } = selection;
  const scenario = useMemo(() => scenarioOf(selection, book), [selection, book]);
  const { values, defaults } = scenario;
  const verdicts = useMemo(() => estimateAll(scenario), [scenario]);
  const comparison = useMemo(() => comparisonOf(selection, book), [selection, book]);

  const outcome = useUncertainty(selection, book, usual, present);

  const select = (next: Selection, entry: 'push' | 'replace' = 'push') => {
    const written = writeAddress(next, book);
    if (book !== present) written.set(CHOICE_KEYS.edition, book.edition);
    go(withOthers(written.toString(), location.search), entry);
  };
  // All else in the address stays, so that what is said of it stays as well.
  const recompute = () => {
    const query = new URLSearchParams(location.search);
    query.set(CHOICE_KEYS.edition, present.edition);
    go(`?${query}`);
  };
  const drafts = useDrafts();

  const shell = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ready) shell.current?.closest('.tool-shell')?.setAttribute('data-ready', '');
  }, [ready]);

  const sentence = useQuiet(
    finding(comparison, values, {
      money: moneyIn(currency),
      ...(outcome.settled && {
        bandOf: (id: ApproachId) =>
          outcome.found.outlooks.find(({ approach }) => approach.id === id),
      }),
    }),
    drafts.typing || !(outcome.settled || outcome.failed),
  );
  const { diagnosis } = selection.choices;
  const options = approaches(scenario.choices).filter(
    (approach) => fitOf(approach, diagnosis).kind !== 'misses',
  );
  const [a, b] = selection.compare;
  // Choosing the approach that is compared with already swaps the two: they always differ.
  const chooseA = (id: ApproachId) => select({ ...selection, compare: [id, id === b ? a : b] });
  const chooseB = (id: ApproachId) => select({ ...selection, compare: [id === a ? b : a, id] });
  const link = writeAddress(selection, book);
  link.set(CHOICE_KEYS.edition, book.edition);

  return (
    <div ref={shell} class={styles.estimator}>
      <Notices texts={notices} />
      <EditionNote reading={state} present={present} onRecompute={recompute} />
      <DiagnosisQuestion
        value={diagnosis}
        onChoose={(next) => select(diagnosedAs(selection, next))}
      />
      <div class={styles.desk}>
        <Inputs
          book={book}
          selection={selection}
          defaults={defaults}
          values={values}
          drafts={drafts}
          onSelect={select}
        />
        <div class={styles.outcome}>
          <output class={styles.finding} aria-live="polite">
            {sentence}
          </output>
          <p class={styles.basis}>
            {workload.label}, {model.label}. Prices as on {longDay(book.day)}, edition{' '}
            {book.edition}.{currency && ` Shown at ${rateInWords(currency)}, your rate.`}
          </p>
          <ResultTable
            verdicts={verdicts}
            outcome={outcome}
            horizon={values.horizon}
            compare={selection.compare}
            marked={marked}
            diagnosis={diagnosis}
            currency={currency}
          />
          <ModelSwitch book={book} selection={selection} onSelect={select} />
          <div class={styles.compare} data-twin="skip">
            <ChoiceField
              id="compare-a"
              label="Compare A"
              value={a}
              options={options}
              onChoose={chooseA}
            />
            <ChoiceField
              id="compare-b"
              label="with B"
              value={b}
              options={options}
              onChoose={chooseB}
            />
          </div>
          <ChartsOf
            comparison={comparison}
            scenario={scenario}
            outcome={outcome}
            currency={currency}
          >
            {charts}
          </ChartsOf>
          <HowSure outcome={outcome}>{children}</HowSure>
          <TakeAway selection={selection} book={book} query={link.toString()} />
        </div>
      </div>
      <div class={styles.below}>
        <h2>How each amount is made</h2>
        <Workings
          book={book}
          verdicts={verdicts}
          defaults={defaults}
          values={values}
          changes={selection.changes}
          currency={currency}
        />
      </div>
    </div>
  );
}

/** A text that is read aloud: while the reader types or draws run, it waits for half a second of quiet. */
function useQuiet(text: string, unsettled: boolean): string {
  const [settled, setSettled] = useState(text);
  useLayoutEffect(() => {
    if (!unsettled) setSettled(text);
  }, [text, unsettled]);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
