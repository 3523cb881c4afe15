import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';

/** The decision guide as data: version, start, questions, outcomes and notes. */
export const GET: APIRoute = () => {
  const { version, start, questions, outcomes, notes } = library().flow;
  return Response.json({
    version,
    start,
    questions: [...questions.values()],
    outcomes: [...outcomes.values()],
    notes: [...notes.values()],
  });
};
