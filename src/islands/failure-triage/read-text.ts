import { isOwnHeader, unescapeCell } from '#src/domain/triage/export.ts';
import { type Format, formatOf, plainText, tableFormatOf } from '#src/domain/triage/format.ts';
import {
  type Rows,
  rowsOfBlocks,
  rowsOfJson,
  rowsOfJsonLines,
  rowsOfLines,
  rowsOfTable,
} from '#src/domain/triage/rows.ts';

/** How the reader says a text is written. */
export const WAYS = {
  auto: 'As it looks',
  lines: 'One case a line',
  blocks: 'Blocks with blank lines between',
  table: 'A table (CSV, TSV)',
  json: 'JSON or JSON Lines',
} as const;
export type Way = keyof typeof WAYS;

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

/** The text of a file, and a sentence when it had to be guessed how its letters are written. */
export async function fileText(
  file: Blob,
): Promise<{ readonly text: string; readonly remark?: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      remark:
        'The file is not UTF-8. It was read as Windows-1252: check accents and quotation marks.',
    };
  }
}
