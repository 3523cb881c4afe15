import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';
import { touchesEvidence } from '#src/evidence/change.ts';
import { changeItems } from '#src/evidence/parts/change-feed.ts';

/** Changes to the evidence as an RSS feed. */
export const GET: APIRoute = ({ site }) =>
  rss({
    title: 'Form or Facts: changes to the evidence',
    description: 'Claims and studies added, regraded or corrected.',
    ...changeItems(site, '/evidence/changes/', library().changes.filter(touchesEvidence)),
  });
