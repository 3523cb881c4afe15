import type { FailingCase } from './sheet.ts';

/** The columns of an exported table that are not the reader's own. */
export const COLUMNS = [
  'id',
  'input',
  'output',
  'expected',
  'notes',
  'label',
  'information_kind',
  'behaviour_kind',
  'oracle_result',
] as const;

/**
 * The cases as CSV after RFC 4180: CRLF between records, quotation marks doubled. A cell that a
 * spreadsheet would run as a formula (it begins with = + - @, a tab or a return) gets an apostrophe
 * in front; so does one that already has such an apostrophe, so that `unescapeCell` is exact.
 */
export function toCsv(cases: readonly FailingCase[]): string {
  const names = [...new Set(cases.flatMap(({ others }) => others.map(([name]) => name)))];
  const records = cases.map((one) => [...cellsOf(one), ...names.map((name) => otherOf(one, name))]);
  return [[...COLUMNS, ...names], ...records]
    .map((cells) => `${cells.map((cell) => quoted(escapeCell(cell))).join(',')}\r\n`)
    .join('');
}

function cellsOf({ id, input, output, expected, notes, judgement }: FailingCase): string[] {
  const { label = '', information = '', behaviour = '', oracle = '' } = judgement;
  return [id, input, output, expected, notes, label, information, behaviour, oracle];
}

function otherOf({ others }: FailingCase, name: string): string {
  return others
    .filter(([other]) => other === name)
    .map(([, value]) => value)
    .join('\n');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function escapeCell(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** What a cell held before `toCsv` put an apostrophe in front of it. */
export function unescapeCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** Whether a header is that of `toCsv`, whose cells must be unescaped when they come back. */
export function isOwnHeader(header: readonly string[]): boolean {
  return COLUMNS.every((column, at) => header[at] === column);
}
