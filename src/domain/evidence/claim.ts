import type { Day } from '../units/day.ts';

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

/** What is often said, what the source says, and why the difference matters. */
export interface Correction {
  readonly often: string;
  readonly source: string;
  readonly matters: string;
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
