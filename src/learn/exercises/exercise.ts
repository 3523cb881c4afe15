import {
  BEHAVIOUR_KINDS,
  INFORMATION_KINDS,
  type InformationKind,
  type Label,
  type Rubric,
} from '../../triage/rubric.ts';

/** What a reader can answer: a kind of the triage, which implies its label, or a label without one. */
export const MARKS = [...INFORMATION_KINDS, ...BEHAVIOUR_KINDS, 'both', 'unclear'] as const;
export type Mark = (typeof MARKS)[number];

/** One failing case to classify, with what there is to learn from it. */
export interface Exercise {
  readonly id: string;
  /** Its name in addresses and on paper: never given to another case. */
  readonly number: number;
  readonly setting: string;
  readonly question: string;
  /** What the system had in front of it when it answered. */
  readonly had: string;
  readonly answer: string;
  readonly expected: string;
  readonly right: Mark;
  readonly why: string;
  readonly firstStep: string;
  /** Pages that go on from the first step. */
  readonly see: readonly string[];
  readonly tempting: { readonly mark: Mark; readonly because: string };
}

/** An exercise with the titles of the pages it leads to. */
export interface LinkedExercise extends Exercise {
  readonly links: readonly { readonly path: string; readonly title: string }[];
}

/** The label a mark belongs to. */
export function labelOf(mark: Mark): Label {
  if (mark === 'both' || mark === 'unclear') return mark;
  return INFORMATION_KINDS.includes(mark as InformationKind) ? 'information' : 'behaviour';
}

/** A mark as the rubric of the triage explains it. */
export interface MarkWords {
  readonly name: string;
  readonly meaning: string;
  /** The sign to look for first. */
  readonly sign: string;
}

/** The words of every mark, taken from the rubric. */
export function markWords({ labels, information, behaviour }: Rubric): Record<Mark, MarkWords> {
  const entries = [...information, ...behaviour, ...labels];
  return Object.fromEntries(
    MARKS.map((mark) => {
      const entry = entries.find(({ id }) => id === mark);
      if (!entry) throw new Error(`content/triage.yaml does not explain "${mark}".`);
      return [mark, { name: entry.name, meaning: entry.meaning, sign: entry.signs[0] ?? '' }];
    }),
  ) as Record<Mark, MarkWords>;
}

/** What an exercise says in one of its fields that does not fit. */
export interface ExerciseFault {
  readonly id: string;
  readonly field: readonly string[];
  readonly says: string;
}

/** What is wrong with a set of exercises; `[]` is sound. */
export function exerciseFaults(exercises: readonly Exercise[]): readonly ExerciseFault[] {
  const numbers = exercises.map(({ number }) => number);
  return exercises.flatMap(({ id, number, right, tempting }, at) => [
    ...(numbers.indexOf(number) === at
      ? []
      : [{ id, field: ['number'], says: `Number ${number} is taken. Give it the next free one.` }]),
    ...(tempting.mark === right
      ? [
          {
            id,
            field: ['tempting', 'mark'],
            says: 'The tempting answer is the right one. Name another.',
          },
        ]
      : []),
  ]);
}

/** The answers under the label they belong to, in the order they are offered. */
export const GROUPS: readonly { readonly label: Label; readonly marks: readonly Mark[] }[] = [
  { label: 'information', marks: INFORMATION_KINDS },
  { label: 'behaviour', marks: BEHAVIOUR_KINDS },
  { label: 'both', marks: ['both'] },
  { label: 'unclear', marks: ['unclear'] },
];
