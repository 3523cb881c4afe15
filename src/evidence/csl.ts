import type { Study } from './study.ts';

/** A reference in CSL-JSON, the part of the format that this site fills. */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type:
    'article' | 'article-journal' | 'book' | 'paper-conference' | 'post-weblog' | 'webpage';
  readonly title: string;
  readonly author: readonly (
    { readonly family: string; readonly given: string } | { readonly literal: string }
  )[];
  readonly issued: { readonly 'date-parts': readonly [readonly [number]] };
  readonly URL: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly archive?: 'arXiv';
  readonly archive_location?: string;
  readonly note?: string;
}

const JOURNAL = /^Transactions /;

/** The study as reference managers read it. A list of authors that is not complete says so. */
export function toCsl(study: Study): CslItem {
  const { id, title, year, url, arxiv, venue, moreAuthors } = study;
  const notes = [
    ...(venue.includes('(') ? [venue] : []),
    ...(moreAuthors ? ['The list of authors is not complete'] : []),
  ];
  return {
    id,
    'citation-key': id,
    ...typeAndPlace(study),
    title,
    author: study.authors.map(({ given, family }) =>
      given ? { family, given } : { literal: family },
    ),
    issued: { 'date-parts': [[year]] },
    URL: url,
    ...(arxiv ? { archive: 'arXiv', archive_location: arxiv } : {}),
    ...(notes.length > 0 ? { note: notes.join('. ') } : {}),
  };
}

function typeAndPlace({
  kind,
  venue,
  arxiv,
}: Study): Pick<CslItem, 'type' | 'container-title' | 'publisher'> {
  const place = venue.replace(/ \(.*\)$/, '');
  switch (kind) {
    case 'book':
      return { type: 'book', publisher: place };
    case 'preprint':
      return {
        type: 'article',
        'container-title': arxiv ? `${place} preprint arXiv:${arxiv}` : place,
      };
    case 'paper':
      return {
        type: JOURNAL.test(venue) ? 'article-journal' : 'paper-conference',
        'container-title': place,
      };
    case 'vendor-measurement':
    case 'vendor-post':
      return { type: 'post-weblog', 'container-title': place };
    case 'official-document':
      return { type: 'webpage', 'container-title': place };
  }
}
