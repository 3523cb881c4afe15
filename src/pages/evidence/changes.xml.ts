import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { evidenceChanges } from '#src/library/changes.ts';
import { changeItems } from '#src/evidence/parts/change-feed.ts';

/** Changes to the evidence as an RSS feed. */
export const GET: APIRoute = async ({ site }) =>
  rss({
    title: 'Form or Facts: changes to the evidence',
    description: 'Claims and studies added, regraded or corrected.',
    ...(await changeItems(site, '/evidence/changes/', await evidenceChanges())),
  });
