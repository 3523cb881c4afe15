import type { FailingCase } from '#src/triage/sheet.ts';
import { toCsv } from '#src/triage/table.ts';
import { saveFile } from '../../controls/ui/save-file.ts';

/** Excel takes a CSV file for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** Hands the cases to the browser as a table; fetched with the first one asked for. */
export function saveTable(name: string, cases: readonly FailingCase[]): void {
  saveFile(name, 'text/csv', BYTE_ORDER_MARK + toCsv(cases));
}
