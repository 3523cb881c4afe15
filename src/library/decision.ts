import { getCollection, getEntry } from 'astro:content';
import { assemble } from '../guide/assemble.ts';
import { audit } from '../guide/audit.ts';
import { type Briefing, brief, citedClaim, type CitedClaim } from '../guide/briefing.ts';
import type { Flow, Heading } from '../guide/flow.ts';
import { claims, studies } from './evidence.ts';
import { terms } from './terms.ts';

/** The flow of the decision guide; throws with every fault the audit finds. */
export async function decisionFlow(): Promise<Flow> {
  flow ??= readFlow();
  return flow;
}

let flow: Promise<Flow> | undefined;

async function readFlow(): Promise<Flow> {
  const frame = await getEntry('decisionFlow', 'decision-flow');
  if (!frame) throw new Error('The guide has no start. Add content/decision-flow.yaml.');
  const nodes = await getCollection('decision');
  const assembled = assemble(
    frame.data,
    nodes.map(({ id, data }) => ({ ...data, id })),
  );
  const faults = audit(assembled, new Set((await claims()).keys()));
  if (faults.length > 0) throw new Error(`The decision flow is unsound.\n${faults.join('\n')}`);
  return assembled;
}

/** The flow with the headings of its outcomes alone: what finding the way needs in the browser. */
export async function flowOutline(): Promise<Flow<Heading>> {
  const flow = await decisionFlow();
  const headings = [...flow.outcomes.values()].map(
    ({ id, title, verdict, side, step }): Heading => ({ id, title, verdict, side, step }),
  );
  return { ...flow, outcomes: new Map(headings.map((heading) => [heading.id, heading])) };
}

/** Every outcome with what it refers to, by id. */
export async function briefings(): Promise<ReadonlyMap<string, Briefing>> {
  const library = { claims: await claims(), studies: await studies(), terms: await terms() };
  const { outcomes } = await decisionFlow();
  return new Map([...outcomes.values()].map((outcome) => [outcome.id, brief(outcome, library)]));
}

/** The claims that the questions give as their reasons, by id. */
export async function reasonClaims(): Promise<ReadonlyMap<string, CitedClaim>> {
  const library = { claims: await claims(), studies: await studies() };
  const { questions } = await decisionFlow();
  const ids = new Set([...questions.values()].flatMap(({ why }) => why.claims));
  return new Map([...ids].map((id) => [id, citedClaim(id, library)]));
}
