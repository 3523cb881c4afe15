import type { APIRoute } from 'astro';
import { claims } from '#src/catalog/evidence.ts';
import { claimPath } from '#src/domain/evidence/address.ts';
import { href } from '#src/href.ts';

/** Every claim with its findings both ways; described by `/data/schemas/claims.schema.json`. */
export const GET: APIRoute = async ({ site }) =>
  Response.json({
    claims: [...(await claims()).values()].map((claim) => ({
      ...claim,
      url: new URL(href(claimPath(claim.id)), site),
    })),
  });
