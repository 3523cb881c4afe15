import type { ApproachId } from '../cost/book/approach.ts';
import type { Day } from '../ground/day.ts';

export type NodeId = string;
export type OptionId = string;
export type NoteId = string;

/** Which of the two failure kinds a node is about; `neither` for method and cost. */
export const SIDES = ['facts', 'form', 'both', 'neither'] as const;
export type Side = (typeof SIDES)[number];

/** What the reader has answered, by question. The whole state of the guide. */
export type Answers = ReadonlyMap<NodeId, OptionId>;

/** Holds when the question was answered, on the path, with one of the options. */
export interface Condition {
  readonly question: NodeId;
  readonly options: readonly OptionId[];
}

/** All conditions must hold; none at all means "otherwise". */
export interface Branch {
  readonly when: readonly Condition[];
  readonly to: NodeId;
}

export interface Option {
  readonly id: OptionId;
  readonly label: string;
  /** The label in two or three words, for the lines of the map. */
  readonly brief?: string | undefined;
  readonly hint?: string | undefined;
  /** A clause that reads after "because". */
  readonly reason: string;
  /** The reader says that they do not know. */
  readonly unsure: boolean;
  /** Tried in order; the first branch that holds wins, the last one is unconditional. */
  readonly next: readonly Branch[];
  readonly notes: readonly NoteId[];
}

/** A test of under thirty minutes that answers the question. */
export interface FindOut {
  readonly minutes: number;
  readonly steps: readonly string[];
  /** How the result maps to the options. */
  readonly reading: string;
}

export interface Question {
  readonly id: NodeId;
  /** A noun phrase for the map and the list of answers. */
  readonly subject: string;
  readonly title: string;
  readonly hint: string;
  readonly side: Side;
  readonly why: { readonly text: string; readonly claims: readonly string[] };
  readonly findOut: FindOut;
  readonly options: readonly Option[];
}

/** Steps of the workflow, named as their pages are. */
export const STEPS = [
  'evaluation',
  'prompting',
  'examples',
  'simple-retrieval',
  'advanced-retrieval',
  'finetuning',
  'rag-and-finetuning',
] as const;
export type Step = (typeof STEPS)[number];

/** An approach the reader might have expected instead. */
export const ALTERNATIVES = [
  'prompting',
  'examples',
  'constraints',
  'long-context',
  'simple-retrieval',
  'advanced-retrieval',
  'tools',
  'smaller-model',
  'finetuning',
  'rag-and-finetuning',
  'nothing',
] as const;
export type Alternative = (typeof ALTERNATIVES)[number];

/** As much of an outcome as finding the way to it needs. */
export interface Heading {
  readonly id: NodeId;
  /** Starts with a verb. */
  readonly title: string;
  readonly verdict: string;
  readonly side: Side;
  readonly step: Step;
}

export interface Outcome extends Heading {
  readonly next: {
    readonly steps: readonly string[];
    readonly exitCriterion: string;
    readonly evaluate: string;
  };
  readonly evidence: {
    readonly claimsFor: readonly string[];
    readonly claimsAgainst: readonly string[];
  };
  readonly risks: readonly string[];
  readonly whyNotOthers: readonly { readonly approach: Alternative; readonly reason: string }[];
  readonly cost: { readonly approaches: readonly ApproachId[]; readonly sentence: string };
  readonly revisitWhen: readonly string[];
  /** The best case against the verdict, in the words of someone who would make it. */
  readonly counterargument: string;
  /** Concept pages that explain its field terms. */
  readonly terms: readonly string[];
}

/** Advice that an answer adds to whatever outcome follows. */
export interface Note {
  readonly id: NoteId;
  readonly text: string;
  readonly step: Step;
  /** True when the plan must begin with it. */
  readonly first: boolean;
}

/** The guide. `O` is what is known of an outcome: all of it, or its heading in the browser. */
export interface Flow<O extends Heading = Outcome> {
  readonly version: Day;
  readonly start: NodeId;
  readonly questions: ReadonlyMap<NodeId, Question>;
  readonly outcomes: ReadonlyMap<NodeId, O>;
  readonly notes: ReadonlyMap<NoteId, Note>;
}
