import { caseOf } from './import.ts';
import type { Rows } from './rows.ts';
import type { FailingCase, LeftOut, Rating, SecondRater } from './sheet.ts';

/**
 * Finds for each row of another person the case it judges: one with the same text, or one with the
 * same id where the row has no text of its own. A row with a known id and another text is not
 * matched, because numbers alone agree by accident. Each case is judged once; every other row is
 * listed with its reason.
 */
export function matchRater(
  name: string,
  cases: readonly FailingCase[],
  { rows, leftOut }: Rows,
): SecondRater {
  const ratings = new Map<string, Rating>();
  const unmatched: LeftOut[] = [...leftOut];
  const byId = new Map(cases.map((one) => [one.id, one]));
  const byText = Map.groupBy(cases, textKey);
  for (const row of rows) {
    const { found } = caseOf(row);
    const same = byId.get(found.id);
    const open = (byText.get(textKey(found)) ?? []).filter(({ id }) => !ratings.has(id));
    const hasText = textKey(found) !== NO_TEXT;
    const mine = hasText ? (open.find((one) => one === same) ?? open[0]) : same;
    const leave = (reason: string) =>
      unmatched.push({ place: row.place, reason, text: found.input || found.id });
    if (!mine)
      leave(
        same && hasText && textKey(same) !== textKey(found)
          ? `Its id “${found.id}” is known, but the text is another.`
          : 'No case has this text or id, or it was judged above.',
      );
    else if (ratings.has(mine.id)) leave('The same case was judged above.');
    else if (!found.judgement.label) leave('It has no label.');
    else
      ratings.set(mine.id, {
        judgement: found.judgement,
        why: found.notes === mine.notes ? '' : found.notes,
      });
  }
  return { name, ratings, unmatched };
}

/** What makes two cases the same: question, answer and expected answer, whatever their spacing. */
function textKey({ input, output, expected }: FailingCase): string {
  return JSON.stringify([input, output, expected].map((text) => text.replace(/\s+/g, ' ').trim()));
}

const NO_TEXT = JSON.stringify(['', '', '']);
