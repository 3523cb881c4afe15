import { getEntry } from 'astro:content';
import type { OvadiaTables } from '../evidence/ovadia/ovadia.ts';

/** The tables of Ovadia et al. 2024; throws when their file is gone. */
export async function ovadiaTables(): Promise<OvadiaTables> {
  const entry = await getEntry('tables', 'ovadia-2024');
  if (!entry) throw new Error('No Ovadia tables. Add content/tables/ovadia-2024.yaml.');
  return entry.data;
}
