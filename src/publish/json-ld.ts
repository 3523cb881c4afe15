import type { Day } from '../ground/day.ts';

export interface Described {
  readonly title: string;
  readonly description: string;
  /** Absolute address. */
  readonly url: string;
  readonly verified: Day;
  /** Name and absolute address of the pages above this one, from the top. */
  readonly above: readonly { readonly name: string; readonly url: string }[];
}

/**
 * A page as schema.org JSON-LD, safe inside a `script` element: what it is, when it was last held
 * against its sources, and where it stands.
 */
export function pageJsonLd({ title, description, url, verified, above }: Described): string {
  const trail = [...above, { name: title, url }];
  const graph = [
    {
      '@type': 'TechArticle',
      headline: title,
      description,
      url,
      lastReviewed: verified,
      inLanguage: 'en-GB',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ name, url: item }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item,
      })),
    },
  ];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
}
