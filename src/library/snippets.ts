import { getCollection } from 'astro:content';
import { entryOf } from '../ground/entry.ts';
import type { Snippet } from '../prose/snippet.ts';

const FILES = import.meta.glob<string>('/content/snippets/files/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All snippets and templates by id. */
export async function snippets(): Promise<ReadonlyMap<string, Snippet>> {
  const entries = await getCollection('snippets');
  return new Map(entries.map(({ id, data }): [string, Snippet] => [id, { id, ...data }]));
}

/** One snippet; throws when it does not exist. */
export async function snippet(id: string): Promise<Snippet> {
  return entryOf(await snippets(), 'snippets', id);
}

/** What the file of a snippet holds; throws where there is none. */
export function textOf({ id, file }: Snippet): string {
  const text = FILES[`/content/snippets/files/${file}`];
  if (text === undefined)
    throw new Error(
      `content/snippets/${id}.yaml names "${file}". Add content/snippets/files/${file}.`,
    );
  return text;
}
