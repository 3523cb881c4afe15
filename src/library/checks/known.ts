import type { Reader } from '../reading/reader.ts';
import type { FieldPath } from '../reading/yaml-file.ts';

/** Refuses a field that names something that is not there; `add` says how it could be. */
export function mustBeKnown(
  reader: Reader,
  known: { has(id: string): boolean },
  file: string,
  field: FieldPath,
  id: string,
  add: string,
): void {
  if (!known.has(id)) reader.refuse(file, field, `Unknown id "${id}". ${add} or correct it.`);
}

/** What to add for an id of a folder. */
export function file(folder: string, id: string): string {
  return `Add content/${folder}/${id}.yaml`;
}

/** What to add for a page. */
export function page(path: string): string {
  return `Add content/pages${path.replace(/\/$/, '') || '/index'}.mdx`;
}
