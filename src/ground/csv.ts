/**
 * A table as RFC 4180 text: fields with a comma, a quote or a line break are quoted, quotes inside
 * are doubled, every line ends in CRLF. Throws when a row has more or fewer fields than the header.
 */
export function csv(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const ragged = rows.findIndex((row) => row.length !== header.length);
  if (ragged >= 0)
    throw new RangeError(
      `Row ${ragged + 1} does not have the ${header.length} fields of the header.`,
    );
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text that a spreadsheet will not take for a formula: what begins with =, +, −, @, a tab or a
 * line break gets an apostrophe before it. For texts only; a negative number is written as a number.
 */
export function inert(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
