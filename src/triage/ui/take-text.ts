import { casesFrom, type Imported } from '#src/triage/import.ts';
import { matchRater } from '#src/triage/match.ts';
import type { Rows } from '#src/triage/rows.ts';
import { type FailingCase, MOST_CASES, type SecondRater, type Sheet } from '#src/triage/sheet.ts';
import { readRows } from './read-text.ts';
import type { Way } from './ways.ts';

// What a pasted text needs is fetched when the first text is read: see the imports of this file.

/** The cases of a text, as many as the sheet has room for. */
export async function casesOf(text: string, way: Way, { cases }: Sheet): Promise<Imported> {
  return casesFrom(
    await readRows(text, way),
    new Set(cases.map(({ id }) => id)),
    MOST_CASES - cases.length,
  );
}

/** Another person's labels of these cases, in a text or as a sheet saved here. */
export async function ratingsOf(
  source: { readonly text: string; readonly way: Way } | Sheet,
  cases: readonly FailingCase[],
): Promise<SecondRater> {
  const rows =
    'cases' in source ? rowsOfCases(source.cases) : await readRows(source.text, source.way);
  return matchRater('The second rater', cases, rows);
}

/** Cases of a saved triage as rows, so that all ratings are matched in one way. */
function rowsOfCases(cases: readonly FailingCase[]): Rows {
  return {
    rows: cases.map(({ id, input, output, expected, notes, judgement }, at) => ({
      place: `case ${at + 1}`,
      fields: Object.entries({
        ...{ id, input, output, expected, notes },
        label: judgement.label ?? '',
        informationKind: judgement.information ?? '',
        behaviourKind: judgement.behaviour ?? '',
      }),
      remarks: [],
    })),
    leftOut: [],
  };
}
