import type { APIRoute } from 'astro';
import { studies } from '#src/library/evidence.ts';
import { cslJson } from '#src/evidence/parts/exports.ts';

/** Every source of the site as CSL-JSON. */
export const GET: APIRoute = async () => new Response(cslJson([...(await studies()).values()]));
