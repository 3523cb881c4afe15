import type { APIRoute, GetStaticPaths } from 'astro';
import { briefings } from '#src/library/decision.ts';
import type { Briefing } from '#src/guide/briefing.ts';

export const getStaticPaths = (() =>
  [...briefings()].map(([outcome, briefing]) => ({
    params: { outcome },
    props: { briefing },
  }))) satisfies GetStaticPaths;

/** One outcome with the claims, sources and terms it refers to: what the guide shows at its end. */
export const GET: APIRoute<{ briefing: Briefing }> = ({ props }) => Response.json(props.briefing);
