import { SUMMARY_KEY, writeSummary } from '../triage/summary.ts';
import type { Counts } from '../triage/tally.ts';
import type { Answers, Flow, NodeId } from './flow.ts';

/** Parameters that no question may be named after. */
export const RESERVED = ['at', 'edition', 'flow', 'theme', SUMMARY_KEY] as const;

/** What the address says about the guide. */
export interface Address {
  readonly answers: Answers;
  /** An answered question to show again. */
  readonly at?: NodeId | undefined;
  /** The counts of the failure triage that gave the first answers. */
  readonly triage?: Counts | undefined;
  readonly passedOn: readonly (readonly [name: string, value: string])[];
}

/**
 * Writes the query string, "" when there is nothing to say. Names are sorted, so the same answers
 * always give the same address; answers carry the version of the flow they were given to.
 */
export function writeAddress(flow: Pick<Flow, 'version'>, address: Address): string {
  const { answers, at, triage, passedOn } = address;
  const pairs = [
    ...passedOn,
    ...answers,
    ...(at === undefined ? [] : [['at', at] as const]),
    ...(triage === undefined ? [] : [[SUMMARY_KEY, writeSummary(triage)] as const]),
    ...(answers.size === 0 ? [] : [['flow', flow.version] as const]),
  ].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return query === '' ? '' : `?${query}`;
}
