import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteChanges } from '#src/library/changes.ts';
import { changeItems } from '#src/evidence/parts/change-feed.ts';

/** Everything that changed, evidence included, as an RSS feed. */
export const GET: APIRoute = async ({ site }) =>
  rss({
    title: 'Form or Facts: what changed',
    description: 'New pages and tools, and claims and studies added, regraded or corrected.',
    ...(await changeItems(site, '/about/changes/', await siteChanges())),
  });
