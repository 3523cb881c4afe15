import type { APIRoute, GetStaticPaths } from 'astro';
import { logOf, workedCases } from '#src/library/cases.ts';

export const getStaticPaths = (async () =>
  (await workedCases()).map(({ log }) => ({ params: { log } }))) satisfies GetStaticPaths;

/** The failure log of a worked case, to open in the triage or a spreadsheet. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await logOf(params.log ?? ''), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
