import type { APIRoute } from 'astro';
import { decisionFlow } from '#src/library/decision.ts';

/** The decision guide as data: version, start, questions, outcomes and notes. */
export const GET: APIRoute = async () => {
  const { version, start, questions, outcomes, notes } = await decisionFlow();
  return Response.json({
    version,
    start,
    questions: [...questions.values()],
    outcomes: [...outcomes.values()],
    notes: [...notes.values()],
  });
};
