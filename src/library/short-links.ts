import { getEntry } from 'astro:content';

/** The id of the short address of each page, by path; throws when the file is gone. */
export async function shortLinks(): Promise<ReadonlyMap<string, string>> {
  const entry = await getEntry('shortLinks', 'short-links');
  if (!entry) throw new Error('There are no short addresses. Add content/short-links.yaml.');
  return new Map(Object.entries(entry.data).map(([id, path]) => [path, id]));
}
