import { type Briefing, brief, citedClaim, type CitedClaim } from '../guide/briefing.ts';
import type { Flow, Heading } from '../guide/flow.ts';
import { derived, library } from './library.ts';
import type { Library } from './reading/assembled.ts';

/** The flow with the headings of its outcomes alone: what finding the way needs in the browser. */
export function flowOutline(): Flow<Heading> {
  const { flow } = library();
  const headings = [...flow.outcomes.values()].map(
    ({ id, title, verdict, side, step }): Heading => ({ id, title, verdict, side, step }),
  );
  return { ...flow, outcomes: new Map(headings.map((heading) => [heading.id, heading])) };
}

/** Every outcome with what it refers to, by id. */
export function briefings(): ReadonlyMap<string, Briefing> {
  return derived(allBriefings);
}

function allBriefings(from: Library): ReadonlyMap<string, Briefing> {
  const { outcomes } = from.flow;
  return new Map([...outcomes.values()].map((outcome) => [outcome.id, brief(outcome, from)]));
}

/** The claims that the questions give as their reasons, by id. */
export function reasonClaims(): ReadonlyMap<string, CitedClaim> {
  const from = library();
  const ids = new Set([...from.flow.questions.values()].flatMap(({ why }) => why.claims));
  return new Map([...ids].map((id) => [id, citedClaim(id, from)]));
}
