/** How the reader says a text is written. */
export const WAYS = {
  auto: 'As it looks',
  lines: 'One case a line',
  blocks: 'Blocks with blank lines between',
  table: 'A table (CSV, TSV)',
  json: 'JSON or JSON Lines',
} as const;
export type Way = keyof typeof WAYS;
