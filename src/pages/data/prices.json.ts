import type { APIRoute } from 'astro';
import { loadCostBook, loadPriceRows, loadRetired } from '#src/library/cost.ts';

/** Every dated price with its source, the models that left the list, and the edition of the estimator that uses it. */
export const GET: APIRoute = async () => {
  const { edition, day } = await loadCostBook();
  const prices = (await loadPriceRows()).map(({ retired, ...row }) =>
    retired ? { ...row, modelEnds: retired.day } : row,
  );
  return Response.json({ edition, day, prices, retired: await loadRetired() });
};
