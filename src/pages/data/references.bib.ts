import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';
import { bibtex } from '#src/evidence/parts/exports.ts';

/** Every source of the site as BibTeX. */
export const GET: APIRoute = () => new Response(bibtex([...library().studies.values()]));
