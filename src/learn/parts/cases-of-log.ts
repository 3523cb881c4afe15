import { logOf } from '#src/library/learn.ts';
import { EMPTY_SHEET, type FailingCase } from '#src/triage/sheet.ts';
import { casesOf } from '#src/triage/ui/take-text.ts';

/** The cases of a log, read as the triage reads a pasted text; throws on a row it would remark on. */
export async function casesOfLog(name: string): Promise<readonly FailingCase[]> {
  const { cases, leftOut, remarks } = await casesOf(logOf(name), 'auto', EMPTY_SHEET);
  const odd = [...leftOut, ...remarks].map(({ place, reason }) => `${place}: ${reason}`);
  if (odd.length > 0) throw new Error(`The failure log "${name}". ${odd.join(' ')}`);
  return cases;
}
