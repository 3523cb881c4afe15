import { library } from '#src/library/library.ts';
import { type Change, claimChanges } from '#src/evidence/change.ts';
import { changeWords } from '#src/evidence/labels.ts';
import { href } from '#src/ground/href.ts';

/**
 * Entries of the record of changes for an RSS feed. `page` is the path that shows the same entries,
 * each under its id; `site` the address the build is for.
 */
export function changeItems(site: URL | undefined, page: string, changes: readonly Change[]) {
  if (!site) throw new Error('A feed needs the address of the site.');
  const known = library().claims;
  const all = library().changes;
  return {
    site: new URL(href(page), site),
    trailingSlash: true,
    items: changes.map((change) => ({
      title: change.title,
      pubDate: new Date(`${change.date}T00:00:00Z`),
      link: new URL(href(`${page}#${change.id}`), site).href,
      description: [
        change.text,
        ...claimChanges(change, all).map(
          (item) => `${known.get(item.claim)?.statement} (${changeWords(item)})`,
        ),
      ].join('\n'),
    })),
  };
}
