import { writeAddress } from '../guide/address.ts';
import type { Answers, Flow } from '../guide/flow.ts';
import { oracleReading } from '../triage/oracle.ts';
import type { InformationKind } from '../triage/rubric.ts';
import type { FailingCase } from '../triage/sheet.ts';
import { SUMMARY_KEY } from '../triage/summary.ts';
import { leading, tally } from '../triage/tally.ts';
import { verdict } from '../triage/verdict.ts';

/** The question of the guide that every triage answers. */
export const SYMPTOM = 'symptom';

const RETRIEVAL_CHECK: Readonly<Record<InformationKind, string>> = {
  'missing-from-corpus': 'not-in-the-corpus',
  'not-retrieved': 'missing',
  'retrieved-but-unused': 'present-but-unused',
};

/**
 * What a triage answers in the guide: the symptom; the oracle test where the symptom is open and
 * enough results are in; and a question about the kind of failure where one kind leads. Empty when
 * no case is labelled.
 */
export function guideAnswers(cases: readonly FailingCase[]): Answers {
  const counted = tally(cases);
  if (counted.labelled === 0) return new Map();
  const { symptom } = verdict(counted.counts);
  const oracle = symptom === 'unsure' ? oracleReading(cases).answer : undefined;
  const information = leading(counted.information);
  const behaviour = leading(counted.behaviour);
  return new Map([
    [SYMPTOM, symptom],
    ...(oracle ? [['oracle-test', oracle] as const] : []),
    ...(information ? [['retrieval-check', RETRIEVAL_CHECK[information]] as const] : []),
    ...(behaviour ? [['behaviour-kind', behaviour] as const] : []),
  ]);
}

/**
 * The guide's query string with the answers of a triage and its four counts. No text of a case is
 * in it. "" when no case is labelled.
 */
export function guideAddress(flow: Pick<Flow, 'version'>, cases: readonly FailingCase[]): string {
  const answers = guideAnswers(cases);
  if (answers.size === 0) return '';
  return writeAddress(flow, { answers, passedOn: [], triage: tally(cases).counts });
}

/**
 * A query string with the answers of `cases` in place of those of `before`, the same sheet earlier.
 * All else stays, and so does every answer while the address has the counts of `cases` already:
 * the reader may have changed one since. Nothing of a triage is left once no case has a label.
 */
export function withTriage(
  search: string,
  flow: Pick<Flow, 'version'>,
  before: readonly FailingCase[],
  cases: readonly FailingCase[],
): string {
  const query = new URLSearchParams(search);
  const added = new URLSearchParams(guideAddress(flow, cases));
  const isFirst = tally(before).labelled === 0;
  if (isFirst && query.get(SUMMARY_KEY) === added.get(SUMMARY_KEY)) return search;
  if (!isFirst) query.delete(SUMMARY_KEY);
  for (const [name, value] of guideAnswers(before))
    if (query.get(name) === value) query.delete(name);
  for (const [name, value] of added) query.set(name, value);
  query.sort();
  return query.size > 0 ? `?${query}` : '';
}
