import { asksBehaviour, asksInformation, type Judgement } from './rubric.ts';
import type { FailingCase, Sheet } from './sheet.ts';

/** One invented case to learn with, labelled, and why it is labelled so. */
export interface SampleCase extends Judgement {
  readonly id: string;
  readonly input: string;
  readonly output: string;
  readonly expected: string;
  readonly notes: string;
  readonly why: string;
}

/** A set of cases from one invented system. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  /** What the system is and what its users complain about. */
  readonly summary: string;
  readonly order: number;
  readonly cases: readonly SampleCase[];
}

/** As much of a sample as its button needs. */
export type SampleHeading = Pick<Sample, 'id' | 'title' | 'summary'> & {
  readonly size: number;
};

/**
 * A sample as a sheet: with our labels as the reader's own, or without labels. In both, our labels
 * are those of the second rater, so that every case can be compared.
 */
export function sampleSheet(sample: Sample, as: 'labelled' | 'to-label'): Sheet {
  const judged = sample.cases.map(({ why, id, input, output, expected, notes, ...judgement }) => ({
    one: { id, input, output, expected, notes, others: [] },
    judgement,
    why,
  }));
  return {
    cases: judged.map(({ one, judgement }): FailingCase => ({
      ...one,
      judgement: as === 'labelled' ? judgement : {},
    })),
    second: {
      name: 'Our labels',
      ratings: new Map(judged.map(({ one, judgement, why }) => [one.id, { judgement, why }])),
      unmatched: [],
    },
  };
}

/** What is wrong with a sample: ids used twice, and cases without the kinds their label asks for. */
export function sampleFaults(cases: readonly SampleCase[]): readonly string[] {
  const ids = cases.map(({ id }) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `Case "${id}" stands twice.`),
    ...cases.flatMap(({ id, label, information, behaviour }) => {
      if (label === undefined) return [`Case "${id}" has no label.`];
      const fits =
        asksInformation(label) === (information !== undefined) &&
        asksBehaviour(label) === (behaviour !== undefined);
      return fits
        ? []
        : [`Case "${id}" must name the kinds that "${label}" asks for, and no other.`];
    }),
  ];
}
