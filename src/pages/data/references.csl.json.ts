import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';
import { cslJson } from '#src/evidence/parts/exports.ts';

/** Every source of the site as CSL-JSON. */
export const GET: APIRoute = () => new Response(cslJson([...library().studies.values()]));
