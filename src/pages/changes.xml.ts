import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';
import { changeItems } from '#src/evidence/parts/change-feed.ts';

/** Everything that changed, evidence included, as an RSS feed. */
export const GET: APIRoute = ({ site }) =>
  rss({
    title: 'Form or Facts: what changed',
    description: 'New pages and tools, and claims and studies added, regraded or corrected.',
    ...changeItems(site, '/about/changes/', library().changes),
  });
