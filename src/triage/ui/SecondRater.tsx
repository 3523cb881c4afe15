import { useState } from 'preact/hooks';
import { fromJson } from '#src/triage/restore.ts';
import type { Rubric } from '#src/triage/rubric.ts';
import type { FailingCase, SecondRater as Rater, Sheet } from '#src/triage/sheet.ts';
import { useLater } from '../../controls/ui/use-later.ts';
import { type Receipt, type Remarks, TextSource } from './TextSource.tsx';
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
  const { part: Comparison } = useLater(second !== undefined, () =>
    import('./Compared.tsx').then(({ Compared }) => Compared),
  );
  const [about, setAbout] = useState<Remarks>([]);
  const take = async (text: string, way: Way, about: Remarks): Promise<Receipt> => {
    const saved = fromJson(text);
    if (saved.kind === 'refused') return { taken: false, messages: [saved.reason] };
    const { ratingsOf } = await import('./take-text.ts');
    const found = await ratingsOf(saved.kind === 'sheet' ? saved.sheet : { text, way }, cases);
    if (found.ratings.size === 0)
      return {
        taken: false,
        messages: [
          ...about,
          'None of these rows has a label and belongs to one of your cases. Rows are matched by the same text, or by the id where they have no text.',
        ],
      };
    setAbout(about);
    onSecond(found);
    return { taken: true, messages: [] };
  };

  return (
    <section class={styles.agreement} aria-labelledby="triage-second">
      <h2 id="triage-second">A second rater</h2>
      <div role="status">{second && about.map((remark) => <p key={remark}>{remark}</p>)}</div>
      {second ? (
        Comparison && (
          <Comparison
            rubric={rubric}
            cases={cases}
            second={second}
            onSecond={onSecond}
            onOpen={onOpen}
          />
        )
      ) : (
        <details>
          <summary>Compare your labels with another person’s</summary>
          <p>
            Labels are judgements. Let a colleague label the same cases without seeing yours, and
            see where you differ: the rubric, or a case, may need another word.
          </p>
          <p>
            <button type="button" onClick={() => saveUnlabelled(cases)}>
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

/** Saves a table for a colleague, without a judgement in it. */
async function saveUnlabelled(cases: readonly FailingCase[]): Promise<void> {
  const { saveTable } = await import('./save-table.ts');
  saveTable(
    'cases.csv',
    cases.map((one) => ({ ...one, judgement: {} })),
  );
}
