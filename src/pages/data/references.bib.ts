import type { APIRoute } from 'astro';
import { studies } from '#src/catalog/evidence.ts';
import { bibtex } from '#src/components/evidence/exports.ts';

/** Every source of the site as BibTeX. */
export const GET: APIRoute = async () => new Response(bibtex([...(await studies()).values()]));
