import type { ClaimChange } from './change.ts';
import type { Approach, Topic } from './claim.ts';
import type { Direction, Status } from './register.ts';
import type { FindingStatus, Study, StudyKind } from './study.ts';

const KIND_LABELS: Readonly<Record<StudyKind, string>> = {
  book: 'book',
  paper: 'paper',
  preprint: 'preprint',
  'vendor-measurement': 'vendor measurement',
  'vendor-post': 'vendor post',
  'official-document': 'official document',
};

/** "peer-reviewed paper", "preprint, not peer-reviewed", "book, not peer-reviewed" … */
export function kindOfSource({ kind, peerReviewed }: Pick<Study, 'kind' | 'peerReviewed'>): string {
  return peerReviewed
    ? `peer-reviewed ${KIND_LABELS[kind]}`
    : `${KIND_LABELS[kind]}, not peer-reviewed`;
}

export const STATUS_LABELS: Readonly<Record<FindingStatus, string>> = {
  'read-in-text': 'read in the text',
  'read-in-abstract': 'read in the abstract',
  'second-hand': 'second-hand',
  'computed-here': 'computed here',
};

/** In the order in which registers list them. */
export const TOPIC_LABELS: Readonly<Record<Topic, string>> = {
  facts: 'Facts: information and retrieval',
  form: 'Form: behaviour and finetuning',
  both: 'Both at once',
  prompting: 'Prompting and context',
  retrieval: 'Retrieval',
  forgetting: 'Forgetting and side effects',
  cost: 'Cost and upkeep',
  method: 'Method',
};

export const APPROACH_LABELS: Readonly<Record<Approach, string>> = {
  prompting: 'prompting',
  'few-shot': 'examples in the prompt',
  'long-context': 'everything in the prompt',
  constraints: 'constrained output',
  rag: 'RAG',
  finetuning: 'finetuning',
  'rag-and-finetuning': 'RAG and finetuning',
  evaluation: 'evaluation',
};

export const DIRECTION_LABELS: Readonly<Record<Direction, string>> = {
  'one-way': 'only for it',
  'both-ways': 'for it and against it',
};

/** What is true of the sources of a claim, or of its review. */
export const CLAIM_STATUS_LABELS: Readonly<Record<Status, string>> = {
  'first-hand': 'every finding read first-hand',
  'second-hand': 'partly second-hand',
  vendor: 'partly from vendors',
  unreviewed: 'no peer-reviewed study for it',
  corrects: 'corrects a folk version',
  overdue: 'review overdue',
};

/** "new, strong", "now mixed, was strong", "revised, still weak". */
export function changeWords({ kind, grade, before }: ClaimChange): string {
  if (kind === 'added') return `new, ${grade}`;
  return kind === 'regraded' ? `now ${grade}, was ${before}` : `revised, still ${grade}`;
}
