/** What is wrong with one place of `content/`, in words its author can act on. */
export interface Fault {
  /** From the top of the repository: `content/claims/x.yaml`. */
  readonly file: string;
  readonly line?: number | undefined;
  /** Names and positions from the top of the file: `findingsFor.0`. */
  readonly field?: string | undefined;
  /** The reason, and what to write instead. */
  readonly says: string;
}

/** `content/claims/x.yaml:12 findingsFor.0 — the reason; what to write instead`. */
export function faultInWords({ file, line, field, says }: Fault): string {
  return `${file}${line ? `:${line}` : ''}${field ? ` ${field}` : ''} — ${says}`;
}

/** One error that lists every fault, in the order of files and lines. */
export function contentError(faults: readonly Fault[]): Error {
  const sorted = [...faults].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
  );
  const lines = [...new Set(sorted.map(faultInWords))];
  const count = lines.length === 1 ? 'one fault' : `${lines.length} faults`;
  return new Error(`The content has ${count}:\n${lines.join('\n')}`);
}
