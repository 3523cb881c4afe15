import { CHOICE_KEYS, COST_PARAMETERS } from '../cost/question/parameters.ts';
import type { Heading } from '../guide/flow.ts';
import type { Place } from '../guide/walk.ts';
import type { Counts } from '../triage/tally.ts';

/** From failing cases to a record: each step is a tool of its own and hands on what it knows. */
export const STEPS = [
  { id: 'triage', name: 'Triage', path: '/decide/triage/' },
  { id: 'guide', name: 'Guide', path: '/decide/' },
  { id: 'cost', name: 'Cost', path: '/cost/' },
  { id: 'record', name: 'Record', path: '/decide/#record' },
] as const;

export type StepId = (typeof STEPS)[number]['id'];

/**
 * What one step hands to the next: the parameters of all steps, in order of their names, without
 * those that no step knows and without the question shown again. "" when there are none.
 */
export function carried(search: string, known: ReadonlySet<string>): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => known.has(name));
  const query = new URLSearchParams(kept.map(([name, value]) => [name, value]));
  query.sort();
  return query.size > 0 ? `?${query}` : '';
}

/**
 * The address of the estimator after it wrote `own`: what the others say stays as it stood. Both
 * with or without "?"; "" when nothing is said.
 */
export function withOthers(own: string, search: string): string {
  const query = new URLSearchParams(own);
  for (const [name, value] of new URLSearchParams(search))
    if (!COST_PARAMETERS.has(name) && name !== CHOICE_KEYS.diagnosis) query.append(name, value);
  return query.size > 0 ? `?${query}` : '';
}

/** The same address with the approaches that an outcome wants compared. */
export function withApproaches(search: string, approaches: readonly string[]): string {
  const query = new URLSearchParams(search);
  query.delete(CHOICE_KEYS.compare);
  query.set(CHOICE_KEYS.marked, approaches.join(','));
  query.sort();
  // A list in an address stays readable: its commas need no escape.
  return `?${query.toString().replaceAll('%2C', ',')}`;
}

/** "20 cases labelled", of all labels, unclear ones included. */
export function triageSoFar({ information, behaviour, both, unclear }: Counts): string {
  const cases = information + behaviour + both + unclear;
  return `${cases} ${cases === 1 ? 'case' : 'cases'} labelled`;
}

/** The title of the outcome, or how many questions are answered; `undefined` for none. */
export function guideSoFar(answers: number, place: Place<Heading>): string | undefined {
  if (place.kind === 'outcome') return place.outcome.title;
  if (answers === 0) return undefined;
  return `${answers} ${answers === 1 ? 'answer' : 'answers'}`;
}

/** How much of an estimate is the reader's own; `undefined` when the address says nothing of it. */
export function costSoFar(search: string): string | undefined {
  const names = new Set(new URLSearchParams(search).keys());
  const own = [...names].filter((name) => COST_PARAMETERS.has(name) && !SET_BY_A_LINK.has(name));
  if (own.length === 0) return undefined;
  return `${own.length} ${own.length === 1 ? 'setting' : 'settings'} of yours`;
}

/** Said by the link of an outcome, or by the page itself; not by the reader. */
const SET_BY_A_LINK: ReadonlySet<string> = new Set([CHOICE_KEYS.marked, CHOICE_KEYS.edition]);
