import type { Day } from '../ground/day.ts';

/** What a page is for; also the search filter. */
export const PAGE_KINDS = ['guide', 'evidence', 'concept', 'tool', 'about'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export interface PageMeta {
  readonly title: string;
  /** One sentence, answer first, for search engines and link previews. */
  readonly description: string;
  readonly kind: PageKind;
  readonly verified: Day;
  readonly reviewDue: Day;
  /** Id of the glossary term that a concept page explains. */
  readonly term?: string | undefined;
  /** True where figures need the room of the contents list: it then stands above the text. */
  readonly wide?: boolean | undefined;
}

/** A page of prose: where it is, what its front matter says, and its words. */
export interface Page {
  /** Its address from the root of the site. */
  readonly path: string;
  /** Its file from the top of the repository. */
  readonly file: string;
  readonly meta: PageMeta;
  /** MDX without the front matter. */
  readonly source: string;
}
