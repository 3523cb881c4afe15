import type { Author, Study } from './study.ts';

type Authored = Pick<Study, 'authors' | 'moreAuthors'>;

/** "Ovadia et al. 2024", "Buskila 2026", "Yang and Liu 2025". */
export function authorYear(study: Authored & Pick<Study, 'year'>): string {
  return `${authorsShort(study)} ${study.year}`;
}

/** "PNAS 114 (13), 2017"; "NeurIPS 2020", where the venue names the year itself. */
export function venueAndYear({ venue, year }: Pick<Study, 'venue' | 'year'>): string {
  return venue.includes(String(year)) ? venue : `${venue}, ${year}`;
}

function authorsShort({ authors, moreAuthors }: Authored): string {
  const [first, second] = authors;
  if (!first) throw new Error('A study needs at least one author.');
  if (moreAuthors || authors.length > 2) return `${first.family} et al.`;
  return second ? `${first.family} and ${second.family}` : first.family;
}

/** "Oded Ovadia, Menachem Brief and Oren Elisha"; "Ada Lovelace and others" when the list is not complete. */
export function authorsInFull({ authors, moreAuthors }: Authored): string {
  const names = authors.map(fullName);
  const last = moreAuthors ? 'others' : names.pop();
  return [names.join(', '), last].filter(Boolean).join(' and ');
}

const MOST_IN_LIST = 3;

/** As in full up to three authors, else the first three and "et al.". */
export function authorsForList(study: Authored): string {
  if (study.authors.length <= MOST_IN_LIST) return authorsInFull(study);
  return `${study.authors.slice(0, MOST_IN_LIST).map(fullName).join(', ')} et al.`;
}

const fullName = ({ given, family }: Author): string => (given ? `${given} ${family}` : family);
