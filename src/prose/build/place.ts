import { fileURLToPath } from 'node:url';

interface Node {
  readonly position?:
    { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

interface Context {
  readonly fileURL: URL | undefined;
}

/** Where a node of the prose stands, as editors and terminals link it: `file:line:column`. */
export function placeOf({ position }: Node, { fileURL }: Context): string {
  const file = fileURL ? fileURLToPath(fileURL) : 'unknown file';
  return position ? `${file}:${position.start.line}:${position.start.column}` : file;
}
