import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';
import { ovadiaCsv } from '#src/evidence/ovadia/ovadia-data.ts';

/** The tables of Ovadia et al. 2024, one accuracy a line. */
export const GET: APIRoute = () =>
  new Response(ovadiaCsv(library().ovadia), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
