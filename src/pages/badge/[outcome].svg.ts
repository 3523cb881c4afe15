import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '#src/library/library.ts';
import { badge } from '#src/guide/badge.ts';
import type { Outcome } from '#src/guide/flow.ts';

export const getStaticPaths = (() =>
  [...library().flow.outcomes.values()].map((outcome) => ({
    params: { outcome: outcome.id },
    props: { outcome },
  }))) satisfies GetStaticPaths;

/** The badge of an outcome, for places where no frame may stand. */
export const GET: APIRoute<{ outcome: Outcome }> = ({ props }) =>
  new Response(badge(props.outcome), { headers: { 'content-type': 'image/svg+xml' } });
