import { writeAddress } from '../decision/address.ts';
import type { Answers, Flow } from '../decision/flow.ts';
import { oracleReading } from './oracle.ts';
import type { InformationKind } from './rubric.ts';
import type { FailingCase } from './sheet.ts';
import { leading, tally } from './tally.ts';
import { verdict } from './verdict.ts';

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
    ['symptom', symptom],
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
