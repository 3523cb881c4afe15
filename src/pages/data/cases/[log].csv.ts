import type { APIRoute, GetStaticPaths } from 'astro';
import { logOf } from '#src/library/learn.ts';
import { library } from '#src/library/library.ts';

export const getStaticPaths = (() =>
  library().cases.map(({ log }) => ({ params: { log } }))) satisfies GetStaticPaths;

/** The failure log of a worked case, to open in the triage or a spreadsheet. */
export const GET: APIRoute = ({ params }) =>
  new Response(logOf(params.log ?? ''), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
