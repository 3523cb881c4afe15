import type { APIRoute } from 'astro';
import { studies } from '#src/library/evidence.ts';
import { bibtex } from '#src/evidence/parts/exports.ts';

/** Every source of the site as BibTeX. */
export const GET: APIRoute = async () => new Response(bibtex([...(await studies()).values()]));
