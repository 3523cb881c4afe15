import type { APIRoute } from 'astro';
import { studies } from '#src/catalog/evidence.ts';
import { cslJson } from '#src/components/evidence/exports.ts';

/** Every source of the site as CSL-JSON. */
export const GET: APIRoute = async () => new Response(cslJson([...(await studies()).values()]));
