import type { CostBook } from '#src/cost/book/book.ts';
import { reportCsv } from '#src/cost/export/csv.ts';
import { reportJson } from '#src/cost/export/json.ts';
import { reportMarkdown } from '#src/cost/export/markdown.ts';
import { report } from '#src/cost/export/report.ts';
import type { Selection } from '#src/cost/question/selection.ts';
import { href } from '#src/ground/href.ts';
import { saveFile } from '../../controls/ui/save-file.ts';

export type Format = 'csv' | 'json' | 'md';

/** Excel takes a CSV file for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** Hands the estimate to the browser as a file; fetched with the first one asked for. */
export function saveEstimate(
  format: Format,
  selection: Selection,
  book: CostBook,
  address: string,
): void {
  const made = report(selection, book, address);
  const schema = `${location.origin}${href('/data/schemas/estimate.schema.json')}`;
  const files = {
    csv: () => ({ type: 'text/csv', text: BYTE_ORDER_MARK + reportCsv(made) }),
    json: () => ({ type: 'application/json', text: reportJson(made, schema) }),
    md: () => ({ type: 'text/markdown', text: reportMarkdown(made) }),
  };
  const { type, text } = files[format]();
  saveFile(`cost-estimate.${format}`, type, text);
}
