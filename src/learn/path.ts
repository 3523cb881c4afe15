/** One thing to read or to do on a reading path. */
export interface PathStep {
  /** Under which a reader's tick is kept: never renamed. */
  readonly id: string;
  /** The page; a step without one is done away from the site and has a title. */
  readonly page?: string | undefined;
  /** Headings of the page to read, by anchor; without them, all of it. */
  readonly parts?: readonly string[] | undefined;
  /** True where the step is to do something, so that its minutes do not follow from words. */
  readonly does?: boolean | undefined;
  readonly title?: string | undefined;
  readonly minutes: number;
  /** What to take from it. */
  readonly take: string;
}

/** A way through the site for one kind of reader. */
export interface ReadingPath {
  readonly id: string;
  readonly role: string;
  readonly order: number;
  /** What the reader is promised; the steps take no longer. */
  readonly minutes: number;
  /** What the reader can do at the end. */
  readonly goal: string;
  readonly steps: readonly PathStep[];
  /** How the reader tells that the goal is reached. */
  readonly check: readonly string[];
}

/** Minutes that all steps take together. */
export function minutesOf({ steps }: Pick<ReadingPath, 'steps'>): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Each step with the minutes on the clock at which it begins and ends, from 0. */
export function timetable<T extends Pick<PathStep, 'minutes'>>(
  steps: readonly T[],
): readonly { readonly step: T; readonly from: number; readonly to: number }[] {
  let from = 0;
  return steps.map((step) => {
    const row = { step, from, to: from + step.minutes };
    from = row.to;
    return row;
  });
}

/** What is wrong with a path, in words; `[]` is sound. */
export function pathFaults(path: Omit<ReadingPath, 'id'>): readonly string[] {
  const ids = path.steps.map(({ id }) => id);
  return [
    ...(minutesOf(path) > path.minutes
      ? [`The steps take ${minutesOf(path)} minutes and ${path.minutes} are promised.`]
      : []),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The step "${id}" stands twice.`),
    ...path.steps
      .filter(({ page, title }) => (page === undefined) === (title === undefined))
      .map(({ id }) => `Give the step "${id}" a page or a title, and not both.`),
  ];
}
