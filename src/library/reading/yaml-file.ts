import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

/** The path of a field from the top of a file. */
export type FieldPath = readonly PropertyKey[];

/** What a file holds, or why it cannot be read. */
export type Reading =
  | { readonly value: unknown; readonly lineOf: (path: FieldPath) => number }
  | { readonly line: number; readonly says: string };

/** The text of a file, or the line of its first byte that is not UTF-8. */
export function decoded(
  bytes: Uint8Array,
): { readonly text: string } | { readonly line: number; readonly says: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const [before = ''] = new TextDecoder('utf-8').decode(bytes).split('\uFFFD');
    return { line: before.split('\n').length, says: 'is not UTF-8; save the file as UTF-8.' };
  }
}

/**
 * Reads YAML by its core schema, so that days stay text. `firstLine` is where the text begins in its
 * file. A field that is missing lies on the line of what it is missing from.
 */
export function parsed(text: string, firstLine = 1): Reading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) return { line: lineAt(fault.pos[0]), says: reasonOf(fault.code, fault.message) };
  const value: unknown = document.toJS();
  if (value === null || value === undefined)
    return { line: firstLine, says: 'is empty; write its fields, or delete the file.' };
  return {
    value,
    lineOf: (path) => {
      let node: unknown = document.contents;
      let offset = rangeOf(node);
      for (const step of path) {
        if (isMap(node)) {
          const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
          offset = rangeOf(pair?.key) ?? offset;
          node = pair?.value;
        } else {
          node = (node as { get?: (key: unknown, keep: boolean) => unknown })?.get?.(step, true);
          offset = rangeOf(node) ?? offset;
        }
      }
      return lineAt(offset ?? 0);
    },
  };
}

function rangeOf(node: unknown): number | undefined {
  return (node as Node | undefined)?.range?.[0];
}

function reasonOf(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT' || /\btabs?\b/i.test(message))
    return 'begins with a tab; indent with spaces.';
  if (code === 'DUPLICATE_KEY') return 'has the same field twice; leave it in one place.';
  const reason = message.split('\n')[0]?.replace(/[.:]$/, '') ?? '';
  return `is not readable as YAML: ${reason}; correct it, and put quotation marks around text with : or #.`;
}
