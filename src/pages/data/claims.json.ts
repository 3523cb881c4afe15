import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';
import { claimPath } from '#src/evidence/address.ts';
import { href } from '#src/ground/href.ts';

/** Every claim with its findings both ways; described by `/data/schemas/claims.schema.json`. */
export const GET: APIRoute = ({ site }) =>
  Response.json({
    claims: [...library().claims.values()].map((claim) => ({
      ...claim,
      url: new URL(href(claimPath(claim.id)), site),
    })),
  });
