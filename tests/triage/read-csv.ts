import Papa from 'papaparse';
import { formatOf, plainText } from '#src/triage/format.ts';
import { type Rows, rowsOfTable } from '#src/triage/rows.ts';

/** A table as the page reads it: found by pure code, cut by Papa Parse. */
export function readCsv(source: string): Rows {
  const text = plainText(source);
  const format = formatOf(text);
  if (format.kind !== 'table') throw new Error(`Read as ${format.kind}.`);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: format.delimiter,
    newline: '\n',
  });
  return rowsOfTable(
    data,
    format.header ? 'first-record' : 'none',
    errors.some(({ code }) => code === 'MissingQuotes'),
  );
}
