import type { APIRoute } from 'astro';
import { ovadiaTables } from '#src/library/ovadia.ts';
import { ovadiaCsv } from '#src/evidence/ovadia/ovadia-data.ts';

/** The tables of Ovadia et al. 2024, one accuracy a line. */
export const GET: APIRoute = async () =>
  new Response(ovadiaCsv(await ovadiaTables()), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
