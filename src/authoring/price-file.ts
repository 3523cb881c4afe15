import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/** The fields of a price as they stand in a file. */
export interface WrittenRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly from: string;
  readonly basis: string;
  readonly source?: string | undefined;
  readonly readOn: string;
  readonly package?: string | undefined;
}

/**
 * The text of a price file with a row added behind the last one of the same id. All other text stays
 * as it is, comments and blank lines too. Throws where the file has no such id.
 */
export function withRow(text: string, row: WrittenRow): string {
  const prices = parseDocument(text).get('prices');
  const same = isSeq(prices)
    ? prices.items.filter((item) => isMap(item) && item.get('id') === row.id)
    : [];
  const last = same.at(-1);
  const end = isMap(last) ? last.range?.[1] : undefined;
  if (end === undefined)
    throw new Error(
      `The file has no price "${row.id}" to add a row to. Write its first row by hand.`,
    );
  const before = text.slice(0, end).trimEnd();
  const added = stringify([row], { lineWidth: 0 }).trimEnd().replace(/^/gm, '  ');
  return `${before}\n\n${added}${text.slice(before.length)}`;
}
