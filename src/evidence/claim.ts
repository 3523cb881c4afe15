import type { Day } from '../ground/day.ts';

export const GRADES = ['strong', 'moderate', 'mixed', 'weak', 'contested'] as const;
export type Grade = (typeof GRADES)[number];

export const TOPICS = [
  'facts',
  'form',
  'both',
  'forgetting',
  'prompting',
  'retrieval',
  'cost',
  'method',
] as const;
export type Topic = (typeof TOPICS)[number];

export const APPROACHES = [
  'prompting',
  'few-shot',
  'long-context',
  'constraints',
  'rag',
  'finetuning',
  'rag-and-finetuning',
  'evaluation',
] as const;
export type Approach = (typeof APPROACHES)[number];

/** One finding of one study, written `study-id#finding-id` in content. */
export interface FindingKey {
  readonly study: string;
  readonly finding: string;
}

/** What is often said, what the source says, and what follows for the choice. */
export interface Correction {
  /** Part of addresses; no other correction of any claim has it. */
  readonly id: string;
  /** Which of the corrections C1 to C21 to the seed note this is; [] when the note did not say it. */
  readonly codes: readonly string[];
  /** The folk version as people say it, without quotation marks. */
  readonly title: string;
  readonly often: string;
  readonly source: string;
  /** What `source` rests on. */
  readonly findings: readonly FindingKey[];
  readonly follows: string;
}

/** A statement the site makes, with what speaks for it and against it. */
export interface Claim {
  readonly id: string;
  readonly statement: string;
  readonly topic: Topic;
  readonly approaches: readonly Approach[];
  readonly grade: Grade;
  /** Why the grade, where the findings alone do not show it (an answered objection, for instance). */
  readonly reason?: string | undefined;
  /** Models, data and tasks for which it holds. */
  readonly population: string;
  readonly findingsFor: readonly FindingKey[];
  readonly findingsAgainst: readonly FindingKey[];
  readonly corrections: readonly Correction[];
  readonly reviewed: Day;
  readonly reviewDue: Day;
}
