import { agreement, agreementInWords, FEWEST_COMPARED } from '#src/domain/triage/agreement.ts';
import { toCsv } from '#src/domain/triage/export.ts';
import { fromJson } from '#src/domain/triage/restore.ts';
import type { Rubric } from '#src/domain/triage/rubric.ts';
import {
  type FailingCase,
  gist,
  type SecondRater as Rater,
  type Sheet,
} from '#src/domain/triage/sheet.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { nameOf } from './names.ts';
import { BYTE_ORDER_MARK, saveFile } from './save-file.ts';
import { type Receipt, TextSource } from './TextSource.tsx';
import type { Way } from './ways.ts';
import styles from './results.module.css';

interface Props {
  readonly rubric: Rubric;
  readonly sheet: Sheet;
  readonly onSecond: (second: Rater | undefined) => void;
  readonly onOpen: (id: string) => void;
}

/** Another person's labels of the same cases: how far the two agree, and where not. */
export function SecondRater({ rubric, sheet, onSecond, onOpen }: Props) {
  const { cases, second } = sheet;
  const take = async (text: string, way: Way): Promise<Receipt> => {
    const saved = fromJson(text);
    if (saved.kind === 'refused') return { taken: false, messages: [saved.reason] };
    const { ratingsOf } = await import('./take-text.ts');
    const found = await ratingsOf(saved.kind === 'sheet' ? saved.sheet : { text, way }, cases);
    if (found.ratings.size === 0)
      return {
        taken: false,
        messages: [
          'None of these rows has a label and belongs to one of your cases. Rows are matched by the same text, or by the id where they have no text.',
        ],
      };
    onSecond(found);
    return { taken: true, messages: [] };
  };

  return (
    <section class={styles.agreement} aria-labelledby="triage-second">
      <h2 id="triage-second">A second rater</h2>
      {second ? (
        <Compared
          rubric={rubric}
          cases={cases}
          second={second}
          onSecond={onSecond}
          onOpen={onOpen}
        />
      ) : (
        <details>
          <summary>Compare your labels with another person’s</summary>
          <p>
            Labels are judgements. Let a colleague label the same cases without seeing yours, and
            see where you differ: the rubric, or a case, may need another word.
          </p>
          <p>
            <button type="button" onClick={() => saveFile('cases.csv', 'text/csv', blank(cases))}>
              Save the cases without labels
            </button>
          </p>
          <TextSource
            label="Paste the other person’s labels"
            hint="Their saved triage, or a table with a label column and the text or the id of each case."
            button="Compare"
            onText={take}
          />
        </details>
      )}
    </section>
  );
}

function Compared({
  rubric,
  cases,
  second,
  onSecond,
  onOpen,
}: Omit<Props, 'sheet'> & { readonly cases: readonly FailingCase[]; readonly second: Rater }) {
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

/** A table for a colleague, without a judgement in it. */
function blank(cases: readonly FailingCase[]): string {
  return BYTE_ORDER_MARK + toCsv(cases.map((one) => ({ ...one, judgement: {} })));
}
