import { isOwnHeader, unescapeCell } from '#src/triage/table.ts';
import { type Format, formatOf, plainText, tableFormatOf } from '#src/triage/format.ts';
import {
  type Rows,
  rowsOfBlocks,
  rowsOfJson,
  rowsOfJsonLines,
  rowsOfLines,
  rowsOfTable,
} from '#src/triage/rows.ts';
import type { Way } from './ways.ts';

/** Cuts a text into rows. Fails only when the reader of tables cannot be loaded. */
export async function readRows(source: string, way: Way): Promise<Rows> {
  const text = plainText(source);
  const format = formatFor(text, way);
  switch (format.kind) {
    case 'json':
      return rowsOfJson(text);
    case 'json-lines':
      return rowsOfJsonLines(text);
    case 'blocks':
      return rowsOfBlocks(text);
    case 'lines':
      return rowsOfLines(text);
    case 'table':
      return readTable(text, format);
  }
}

function formatFor(text: string, way: Way): Format {
  if (way === 'table') return tableFormatOf(text);
  if (way === 'lines' || way === 'blocks') return { kind: way };
  const seen = formatOf(text);
  return way === 'json' && seen.kind !== 'json-lines' ? { kind: 'json' } : seen;
}

/** The library for tables is fetched with the first table: most readers paste lines. */
async function readTable(text: string, format: Format & { kind: 'table' }): Promise<Rows> {
  const { default: Papa } = await import('papaparse');
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: format.delimiter,
    newline: '\n',
  });
  const own = isOwnHeader(data[0] ?? []);
  return rowsOfTable(
    own ? data.map((cells) => cells.map(unescapeCell)) : data,
    format.header ? 'first-record' : 'none',
    errors.some(({ code }) => code === 'MissingQuotes'),
  );
}
