import type { Day } from '../ground/day.ts';

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

/** What a bar stands for: neither approach, retrieval, finetuning, the two together, or none of these. */
export const FIGURE_MARKS = ['base', 'facts', 'form', 'both', 'other'] as const;
export type FigureMark = (typeof FIGURE_MARKS)[number];

/** How far a source commits itself to a number: "under 40", "over 6", "about 50". */
export const FIGURE_BOUNDS = ['under', 'over', 'about'] as const;
export type FigureBound = (typeof FIGURE_BOUNDS)[number];

export interface FigureBar {
  readonly label: string;
  /** As printed, in the unit of the figure. */
  readonly value: number;
  readonly mark: FigureMark;
  readonly bound?: FigureBound | undefined;
}

/** Bars to be compared with each other: one data set, one model, one measure. */
export interface FigureGroup {
  readonly label?: string | undefined;
  readonly bars: readonly FigureBar[];
}

/** Comparable numbers of one study, drawn as bars that start at zero. */
export interface Figure {
  readonly id: string;
  /** What the bars show, in one sentence: the caption. */
  readonly says: string;
  /** What a value counts. A unit that starts with "%" prints that sign after each value. */
  readonly unit: string;
  /** Decimals printed at least, where the source prints trailing zeros. */
  readonly decimals?: number | undefined;
  /** Ends of the axis in that unit; zero lies on it. */
  readonly axis: { readonly from: number; readonly to: number };
  /** A value to compare with, such as chance. */
  readonly reference?: { readonly label: string; readonly value: number } | undefined;
  /** Which end of the axis wins; absent where none does. */
  readonly better?: 'higher' | 'lower' | undefined;
  readonly locator: string;
  /** The weakest status of the findings drawn. */
  readonly status: FindingStatus;
  /** The findings of this study that state the numbers drawn. */
  readonly findings: readonly string[];
  readonly groups: readonly FigureGroup[];
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
  readonly figures?: readonly Figure[] | undefined;
  /** Limits a reader must know before using a finding. */
  readonly caveats: readonly string[];
  readonly verified: Day;
}

/** Whether the source speaks of its own product: a post or a measurement of a vendor. */
export function isVendor({ kind }: Pick<Study, 'kind'>): boolean {
  return kind === 'vendor-measurement' || kind === 'vendor-post';
}
