import type { Day } from '../units/day.ts';

/** How a number or statement was checked. `unverified` does not exist here: it is not published. */
export const FINDING_STATUSES = [
  'read-in-text',
  'read-in-abstract',
  'second-hand',
  'computed-here',
] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

export const STUDY_KINDS = [
  'paper',
  'preprint',
  'book',
  'vendor-measurement',
  'vendor-post',
  'official-document',
] as const;
export type StudyKind = (typeof STUDY_KINDS)[number];

export interface Author {
  readonly given?: string | undefined;
  /** Family name, or the name of an organisation when `given` is absent. */
  readonly family: string;
}

/** One number or statement that a source supports, in our words. */
export interface Finding {
  readonly id: string;
  readonly statement: string;
  /** Where to look in the source: table, section, page or "abstract". */
  readonly locator: string;
  readonly status: FindingStatus;
  readonly value?: FindingValue | undefined;
}

export interface FindingValue {
  readonly number: number;
  /** What the number counts: "%", "points", "cells" … */
  readonly unit: string;
  /** Sample the number rests on, where the source says so. */
  readonly n?: number | undefined;
}

export interface Study {
  readonly id: string;
  readonly authors: readonly Author[];
  /** True when the source has authors beyond those listed: names print "et al." */
  readonly moreAuthors?: boolean | undefined;
  readonly title: string;
  readonly venue: string;
  readonly year: number;
  readonly kind: StudyKind;
  /** True only for a `paper` whose venue reviews submissions. */
  readonly peerReviewed: boolean;
  readonly url: string;
  readonly arxiv?: string | undefined;
  /** Who did what on which models and data, in two lines. */
  readonly setup: string;
  readonly findings: readonly Finding[];
  /** Limits a reader must know before using a finding. */
  readonly caveats: readonly string[];
  readonly verified: Day;
}

/** Whether the source speaks of its own product: a post or a measurement of a vendor. */
export function isVendor({ kind }: Pick<Study, 'kind'>): boolean {
  return kind === 'vendor-measurement' || kind === 'vendor-post';
}
