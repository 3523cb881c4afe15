/**
 * The entry of a content folder with an id. Throws where there is none, naming the file to add:
 * an id that leads nowhere must fail the build.
 */
export function entryOf<T>(entries: ReadonlyMap<string, T>, folder: string, id: string): T {
  const entry = entries.get(id);
  if (!entry)
    throw new Error(`Unknown id "${id}". Add content/${folder}/${id}.yaml or correct it.`);
  return entry;
}
