import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';

/** Prices, presets, defaults and models of the estimator, for what computes with them elsewhere. */
export const GET: APIRoute = () => Response.json(library().book);
