import { writeSummary } from '../triage/summary.ts';
import { because } from '../guide/because.ts';
import { answersFirmness, evidenceFirmness } from '../guide/firmness.ts';
import type { CitedClaim } from '../guide/briefing.ts';
import { STEP_LABELS } from '../guide/labels.ts';
import type { Decided } from './record.ts';

/** What tells a decision record of this site from any other JSON. */
export const RECORD_KIND = 'form-or-facts/decision-record';

/** The record as JSON; its schema is `/data/schemas/decision-record.schema.json`. */
export function recordJson(decided: Decided): string {
  const { flow, path, notes, flips, briefing, triage, cost, permalink, date, verified } = decided;
  const { outcome, claimsFor, claimsAgainst } = briefing;
  return `${JSON.stringify(
    {
      kind: RECORD_KIND,
      status: 'proposed',
      date,
      permalink,
      flow: flow.version,
      evidenceVerified: verified,
      answers: Object.fromEntries(path.map(({ question, option }) => [question.id, option.id])),
      ...(triage && { triage: writeSummary(triage) }),
      ...(cost && { cost }),
      outcome: {
        id: outcome.id,
        title: outcome.title,
        verdict: outcome.verdict,
        step: STEP_LABELS[outcome.step],
      },
      because: because(path, flips).turning.map(({ option }) => option.reason),
      next: [...notes.filter(({ first }) => first).map(({ text }) => text), ...outcome.next.steps],
      besides: notes.filter(({ first }) => !first).map(({ text }) => text),
      doneWhen: outcome.next.exitCriterion,
      evaluate: outcome.next.evaluate,
      flips: flips.map(({ question, to, end }) => ({
        question: question.id,
        option: to.id,
        leadsTo: end.kind === 'outcome' ? end.outcome.id : end.question.id,
        settled: end.kind === 'outcome',
      })),
      evidence: {
        firmness: evidenceFirmness(briefing),
        for: claimsFor.map(graded),
        against: claimsAgainst.map(graded),
      },
      answersFirmness: answersFirmness(path),
      risks: outcome.risks,
      costSentence: outcome.cost.sentence,
      revisitWhen: outcome.revisitWhen,
      counterargument: outcome.counterargument,
    },
    undefined,
    2,
  )}\n`;
}

function graded({ id, statement, grade }: CitedClaim) {
  return { claim: id, statement, grade };
}
