import type { Day } from '../ground/day.ts';
import { sharesInWords } from '../triage/shares.ts';
import type { Counts } from '../triage/tally.ts';
import { because } from '../guide/because.ts';
import type { Briefing, CitedClaim } from '../guide/briefing.ts';
import type { Flip } from '../guide/counterfactuals.ts';
import { answersFirmness, evidenceFirmness } from '../guide/firmness.ts';
import type { Flow, Heading, Note } from '../guide/flow.ts';
import { ALTERNATIVE_LABELS, STEP_LABELS } from '../guide/labels.ts';
import type { Answered } from '../guide/walk.ts';

export interface Decided {
  readonly flow: Pick<Flow, 'version'>;
  readonly path: readonly Answered[];
  readonly notes: readonly Note[];
  readonly flips: readonly Flip<Heading>[];
  readonly briefing: Briefing;
  /** How the failing cases were labelled, where the reader has triaged them. */
  readonly triage?: Counts | undefined;
  /** What the estimator finds with the reader's figures, in a sentence. */
  readonly cost?: string | undefined;
  /** Full address that restores answers, counts and figures. */
  readonly permalink: string;
  /** Day the record is made. */
  readonly date: Day;
  /** Day the evidence was last verified. */
  readonly verified: Day;
}

/**
 * A decision record in Markdown, with the parts of MADR 4 (https://adr.github.io/madr/): status and
 * date, context, drivers, options, outcome, consequences, confirmation and when to look again.
 */
export function decisionRecord(decided: Decided): string {
  const { flow, path, notes, flips, briefing, triage, cost, permalink, date, verified } = decided;
  const { outcome, claimsFor, claimsAgainst } = briefing;
  const { steps, exitCriterion, evaluate } = outcome.next;
  const { turning, idle } = because(path, flips);
  const first = notes.filter((note) => note.first);
  const besides = notes.filter((note) => !note.first);
  return `${[
    ['---', 'status: proposed', `date: ${date}`, 'decision-makers:', '---'].join('\n'),
    `# ${outcome.title}`,
    '## Context',
    list([
      `Address: <${permalink}>`,
      `Guide version ${flow.version}, evidence last verified ${verified}`,
      ...(triage ? sharesInWords(triage) : []),
    ]),
    '## Decision drivers',
    list(path.map(({ question, option }) => `${question.title} **${option.label}**`)),
    answersFirmness(path),
    '## Considered options',
    list([
      `${outcome.title} (chosen)`,
      ...outcome.whyNotOthers.map(
        ({ approach, reason }) => `${ALTERNATIVE_LABELS[approach]}: ${reason}`,
      ),
    ]),
    '## Decision outcome',
    outcome.verdict,
    'Because',
    list(turning.map(({ option }) => option.reason)),
    ...(idle ? [idle] : []),
    `${STEP_LABELS[outcome.step]}:`,
    numbered([...first.map(({ text }) => text), ...steps]),
    ...(besides.length > 0 ? [list(besides.map(({ text }) => text))] : []),
    '### Consequences',
    list(outcome.risks),
    list([`Cost: ${outcome.cost.sentence}`, ...(cost ? [`With your figures: ${cost}`] : [])]),
    '### Confirmation',
    list([`Done when: ${exitCriterion}`, `Evaluate: ${evaluate}`]),
    '## More information',
    '### Revisit when',
    list(outcome.revisitWhen),
    '### What would change this',
    list(flips.map(flipInWords)),
    '### Evidence',
    evidenceFirmness(briefing),
    list([
      ...claimsFor.map((claim) => `For: ${claimInWords(claim)}`),
      ...claimsAgainst.map((claim) => `Against: ${claimInWords(claim)}`),
    ]),
    '### The strongest counterargument',
    outcome.counterargument,
  ].join('\n\n')}\n`;
}

function flipInWords({ question, to, end }: Flip<Heading>): string {
  const answer = `${question.subject}: “${to.label}”`;
  return end.kind === 'outcome'
    ? `${answer} leads to “${end.outcome.title}”`
    : `${answer} leads to the question “${end.question.title}”`;
}

function claimInWords({ statement, grade, sources }: CitedClaim): string {
  return `${statement} (${grade} evidence: ${sources.map(({ name }) => name).join(', ')})`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function numbered(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}
