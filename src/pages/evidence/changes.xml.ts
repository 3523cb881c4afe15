import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { evidenceChanges } from '#src/catalog/changes.ts';
import { claims } from '#src/catalog/evidence.ts';
import { claimChanges } from '#src/domain/evidence/change.ts';
import { changeWords } from '#src/domain/evidence/labels.ts';
import { href } from '#src/href.ts';

/** Changes to the evidence as an RSS feed. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('A feed needs the address of the site.');
  const changes = await evidenceChanges();
  const known = await claims();
  return rss({
    title: 'Form or Facts: changes to the evidence',
    description: 'Claims and studies added, regraded or corrected.',
    site: new URL(href('/evidence/changes/'), site),
    trailingSlash: true,
    items: changes.map((change) => ({
      title: change.title,
      pubDate: new Date(`${change.date}T00:00:00Z`),
      link: new URL(href(`/evidence/changes/#${change.id}`), site).href,
      description: [
        change.text,
        ...claimChanges(change, changes).map(
          (item) => `${known.get(item.claim)?.statement} (${changeWords(item)})`,
        ),
      ].join('\n'),
    })),
  });
};
