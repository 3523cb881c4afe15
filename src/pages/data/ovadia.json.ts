import type { APIRoute } from 'astro';
import { study } from '#src/library/evidence.ts';
import { library } from '#src/library/library.ts';
import { ovadiaDocument } from '#src/evidence/ovadia/ovadia-data.ts';

/** The tables of Ovadia et al. 2024, as `schemas/ovadia.schema.json` describes them. */
export const GET: APIRoute = () => {
  const { url } = study('ovadia-2024');
  return Response.json(ovadiaDocument(library().ovadia, url));
};
