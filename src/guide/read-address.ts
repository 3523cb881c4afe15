import { COST_PARAMETERS } from '../cost/question/parameters.ts';
import { readSummary, SUMMARY_KEY } from '../triage/summary.ts';
import type { Counts } from '../triage/tally.ts';
import type { Address } from './address.ts';
import type { Flow, Heading, NodeId } from './flow.ts';

/** Parameters of the page and of the estimator, which the guide passes on untouched. */
const PASSED_ON: ReadonlySet<string> = new Set([...COST_PARAMETERS, 'theme']);

/** Something in the address that was not taken at its word. */
export type Notice =
  | { readonly kind: 'unknown-question'; readonly name: string }
  | { readonly kind: 'unknown-option'; readonly question: NodeId; readonly option: string }
  | { readonly kind: 'answered-twice'; readonly question: NodeId }
  | { readonly kind: 'unreadable-triage'; readonly text: string }
  | { readonly kind: 'other-version'; readonly version: string };

export interface Reading {
  readonly address: Address;
  readonly notices: readonly Notice[];
}

/**
 * Reads a query string (with or without "?"). Never throws: what the flow does not know is left
 * out and reported, and the first of two answers to a question counts.
 */
export function readAddress(flow: Flow<Heading>, search: string): Reading {
  const answers = new Map<NodeId, string>();
  const notices: Notice[] = [];
  const passedOn: [string, string][] = [];
  let at: NodeId | undefined;
  let triage: Counts | undefined;

  for (const [name, value] of new URLSearchParams(search)) {
    const question = flow.questions.get(name);
    if (PASSED_ON.has(name)) passedOn.push([name, value]);
    else if (name === 'flow') {
      if (value !== flow.version) notices.push({ kind: 'other-version', version: value });
    } else if (name === SUMMARY_KEY) {
      triage ??= readSummary(value);
      if (!readSummary(value)) notices.push({ kind: 'unreadable-triage', text: value });
    } else if (name === 'at') {
      if (flow.questions.has(value)) at = value;
      else notices.push({ kind: 'unknown-question', name: value });
    } else if (!question) notices.push({ kind: 'unknown-question', name });
    else if (answers.has(name)) notices.push({ kind: 'answered-twice', question: name });
    else if (question.options.some(({ id }) => id === value)) answers.set(name, value);
    else notices.push({ kind: 'unknown-option', question: name, option: value });
  }
  return { address: { answers, at, triage, passedOn }, notices };
}

/** What a reader is told about a notice. Text from the address is cut to a readable length. */
export function noticeText(flow: Flow<Heading>, notice: Notice): string {
  switch (notice.kind) {
    case 'unknown-question':
      return `The address mentions “${short(notice.name)}”, which this guide does not ask. It was left out.`;
    case 'unknown-option':
      return `“${short(notice.option)}” is not an answer to “${subject(flow, notice.question)}”. It was left out.`;
    case 'answered-twice':
      return `The address answers “${subject(flow, notice.question)}” twice. The first answer counts.`;
    case 'unreadable-triage':
      return `“${short(notice.text)}” is not the result of a triage. It was left out.`;
    case 'other-version':
      return `These answers were given to version ${short(notice.version)} of the guide. They were replayed under the present one, ${flow.version}; check that they still mean what you meant.`;
  }
}

function subject(flow: Flow<Heading>, id: NodeId): string {
  return flow.questions.get(id)?.subject ?? id;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
