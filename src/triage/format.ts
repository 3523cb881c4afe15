import { fieldOf } from './columns.ts';
import { isRecord } from './json.ts';
import { linesOf } from './rows.ts';

/** How a text is cut into cases. */
export type Format =
  | { readonly kind: 'json' }
  | { readonly kind: 'json-lines' }
  | { readonly kind: 'table'; readonly delimiter: string; readonly header: boolean }
  | { readonly kind: 'blocks' }
  | { readonly kind: 'lines' };

const DELIMITERS = ['\t', ',', ';', '|'] as const;

/** The text without a byte order mark and with every line ended by LF. */
export function plainText(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/**
 * How a text seems to be written. JSON is known by how it begins; a table by a first line of short
 * cells, one of them a name the triage knows; what else holds blank lines is cut there, and the
 * rest line by line.
 */
export function formatOf(text: string): Format {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  const [first = '', second = ''] = lines;
  if (isJson(text) || /^\s*\[\s*(\{|$)/.test(first)) return { kind: 'json' };
  if (/^\s*\{\s*("|$)/.test(first))
    return lines.some((line) => isJson(line)) ? { kind: 'json-lines' } : { kind: 'json' };
  const table = headedTable(first, second);
  if (table) return table;
  return /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(text) ? { kind: 'blocks' } : { kind: 'lines' };
}

/**
 * The format when the reader says that the text is a table: as its header says where it has one,
 * else without header and cut at the separator that the first line holds most of.
 */
export function tableFormatOf(text: string): Format {
  const [first = '', second = ''] = linesOf(text).filter((line) => line.trim() !== '');
  const most = DELIMITERS.toSorted((a, b) => first.split(b).length - first.split(a).length)[0];
  return headedTable(first, second) ?? { kind: 'table', delimiter: most ?? ',', header: false };
}

/** The separator under which most cells of the first line are known names. */
function headedTable(first: string, second: string): Format | undefined {
  const known = (delimiter: string) =>
    first.split(delimiter).filter((cell) => fieldOf(unquoted(cell)) !== undefined).length;
  const [delimiter] = DELIMITERS.toSorted((a, b) => known(b) - known(a));
  if (delimiter === undefined || known(delimiter) === 0 || second === '') return undefined;
  // A header of one column: nothing separates, so that commas in the texts below stay in them.
  if (!first.includes(delimiter)) return { kind: 'table', delimiter: '\t', header: true };
  const isHeader = first.split(delimiter).every((cell) => cell.trim().split(/\s+/).length <= 4);
  return isHeader && second.includes(delimiter)
    ? { kind: 'table', delimiter, header: true }
    : undefined;
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1');
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) || (Array.isArray(value) && value.some((item) => isRecord(item)));
  } catch {
    return false;
  }
}
