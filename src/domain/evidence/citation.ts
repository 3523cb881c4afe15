import type { Study } from './study.ts';

/** "Ovadia et al. 2024", "Buskila 2026", "Yang and Liu 2025". */
export function authorYear(study: Pick<Study, 'authors' | 'year'>): string {
  return `${authorsShort(study)} ${study.year}`;
}

function authorsShort({ authors }: Pick<Study, 'authors'>): string {
  const [first, second] = authors;
  if (!first) throw new Error('A study needs at least one author.');
  if (!second) return first.family;
  return authors.length === 2 ? `${first.family} and ${second.family}` : `${first.family} et al.`;
}

/** "Oded Ovadia, Menachem Brief and Oren Elisha". */
export function authorsInFull({ authors }: Pick<Study, 'authors'>): string {
  const names = authors.map(({ given, family }) => (given ? `${given} ${family}` : family));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
