import type { APIRoute } from 'astro';
import { loadCostBook } from '#src/library/cost.ts';

/** Prices, presets, defaults and models of the estimator, for what computes with them elsewhere. */
export const GET: APIRoute = async () => Response.json(await loadCostBook());
