import { isRecord } from './json.ts';
import type { LeftOut } from './sheet.ts';

/** One case as it was found: named values in their order. */
export interface Row {
  /** For the reader, "line 12" or "item 3". */
  readonly place: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** What is odd about the row, in full sentences; it is kept all the same. */
  readonly remarks: readonly string[];
}

/** What a text holds: its cases, and what could not be read. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly leftOut: readonly LeftOut[];
}

/** A record of a table as a CSV reader gives it: one string for each cell. */
export type TableRecord = readonly string[];

/** Each line that is not blank is a case. Nothing in it is interpreted. */
export function rowsOfLines(text: string): Rows {
  return { rows: blocks(text, 1), leftOut: [] };
}

/** Each run of lines between blank lines is a case. */
export function rowsOfBlocks(text: string): Rows {
  return { rows: blocks(text, Number.POSITIVE_INFINITY), leftOut: [] };
}

function blocks(text: string, most: number): readonly Row[] {
  const found: { readonly line: number; readonly lines: string[] }[] = [];
  let open = false;
  for (const [at, line] of linesOf(text).entries()) {
    if (line.trim() === '') open = false;
    else if (open && (found.at(-1)?.lines.length ?? 0) < most) found.at(-1)?.lines.push(line);
    else {
      found.push({ line: at + 1, lines: [line] });
      open = true;
    }
  }
  return found.map(({ line, lines }) => ({
    place: `line ${line}`,
    fields: [['input', lines.join('\n').trim()]],
    remarks: [],
  }));
}

/**
 * The rows of a table whose first record may be its header. Without one, columns are taken as
 * question, answer, expected answer and notes. Cells beyond the header are kept as "column 5" and
 * so on, with a remark, because an unquoted separator in a text is the usual cause. `openQuote`
 * says that the CSV reader met a quotation mark that never closes: the last record is then left
 * out, for it has swallowed the rest of the file.
 */
export function rowsOfTable(
  records: readonly TableRecord[],
  header: 'first-record' | 'none',
  openQuote = false,
): Rows {
  const starts = startLines(records);
  const body = records.map((cells, at) => ({ cells, line: starts[at] ?? at + 1 }));
  const names = header === 'first-record' ? (body.shift()?.cells ?? []) : [...BY_PLACE];
  const swallowed = openQuote ? body.pop() : undefined;
  return {
    rows: body
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .map(({ cells, line }) => {
        const extra = cells.length - names.length;
        const odd = extra > 0 && header === 'first-record';
        return {
          place: `line ${line}`,
          fields: cells.map((cell, at) => [names[at]?.trim() || `column ${at + 1}`, cell]),
          remarks: odd
            ? [
                `It has ${cells.length} cells and the header has ${names.length}. Put texts that contain the separator in quotation marks.`,
              ]
            : [],
        };
      }),
    leftOut: swallowed
      ? [
          {
            place: `line ${swallowed.line}`,
            reason: 'A quotation mark opens here and never closes, so the rest is one text.',
            text: swallowed.cells.join(','),
          },
        ]
      : [],
  };
}

const BY_PLACE = ['input', 'output', 'expected', 'notes'] as const;

/** The line each record starts on, from 1: cells may hold line breaks of their own. */
function startLines(records: readonly TableRecord[]): readonly number[] {
  let line = 1;
  return records.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + linesOf(cell).length - 1, 0);
    return start;
  });
}

/** The items of a JSON array, or of the first array of objects inside a JSON object. */
export function rowsOfJson(text: string): Rows {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { rows: [], leftOut: [{ place: 'line 1', reason: notJson(error), text }] };
  }
  return collect(itemsOf(value).map((item, at) => [`item ${at + 1}`, item]));
}

/** One JSON object a line. */
export function rowsOfJsonLines(text: string): Rows {
  const read = linesOf(text).flatMap((line, at): Rows[] => {
    if (line.trim() === '') return [];
    const place = `line ${at + 1}`;
    try {
      return [collect([[place, JSON.parse(line)]])];
    } catch (error) {
      return [{ rows: [], leftOut: [{ place, reason: notJson(error), text: line }] }];
    }
  });
  return {
    rows: read.flatMap(({ rows }) => rows),
    leftOut: read.flatMap(({ leftOut }) => leftOut),
  };
}

function collect(items: readonly (readonly [place: string, item: unknown])[]): Rows {
  const rows: Row[] = [];
  const leftOut: LeftOut[] = [];
  for (const [place, item] of items) {
    const fields = isRecord(item)
      ? Object.entries(item).map(([name, value]) => [name, textOf(value)] as const)
      : [['input', typeof item === 'string' ? item : ''] as const];
    if (isRecord(item) || typeof item === 'string') rows.push({ place, fields, remarks: [] });
    else
      leftOut.push({
        place,
        reason: 'It is neither an object nor a text.',
        text: JSON.stringify(item),
      });
  }
  return { rows, leftOut };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const inner = isRecord(value)
    ? Object.values(value).find(
        (part): part is unknown[] => Array.isArray(part) && part.length > 0 && part.every(isRecord),
      )
    : undefined;
  // Chat messages are one case, not several.
  const messages = inner?.every((part) => isRecord(part) && 'role' in part);
  return inner && !messages ? inner : [value];
}

/** Texts as they are, other values as JSON: a case may be a list of messages. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null ? '' : JSON.stringify(value);
}

function notJson(error: unknown): string {
  return `It is not valid JSON: ${error instanceof Error ? error.message : 'it ends too early'}.`;
}

/** Lines ended by LF, CR or both. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
