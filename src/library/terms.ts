import { getCollection } from 'astro:content';
import { entryOf } from '../ground/entry.ts';
import { glossaryFaults, type Term } from '../prose/glossary.ts';

/** All glossary terms by id; throws when two of them claim one name. */
export async function terms(): Promise<ReadonlyMap<string, Term>> {
  const entries = await getCollection('terms');
  const found = entries.map(({ id, data }) => ({ id, ...data }));
  const faults = glossaryFaults(found);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return new Map(found.map((term) => [term.id, term]));
}

/** One term; throws when it does not exist. */
export async function term(id: string): Promise<Term> {
  return entryOf(await terms(), 'terms', id);
}
