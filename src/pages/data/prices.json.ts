import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';

/** Every dated price with its source, the models that left the list, and the edition of the estimator that uses it. */
export const GET: APIRoute = () => {
  const { book, prices, retired } = library();
  const rows = prices.map(({ retired, ...row }) =>
    retired ? { ...row, modelEnds: retired.day } : row,
  );
  return Response.json({ edition: book.edition, day: book.day, prices: rows, retired });
};
