import { LABELS, type Label } from '../../triage/rubric.ts';
import { type Exercise, labelOf, MARKS, type Mark } from './exercise.ts';

/** A reader's answers to the cases with one label. */
export interface LabelScore {
  readonly label: Label;
  readonly cases: number;
  /** On the right side, whatever the kind. */
  readonly sided: number;
  readonly exact: number;
}

/** One class taken for another. */
export interface MixUp {
  readonly right: Mark;
  readonly given: Mark;
  readonly count: number;
  /** Whether even the side was wrong, so that the first step would have gone to the wrong place. */
  readonly crossesSides: boolean;
}

export interface Score {
  readonly answered: number;
  readonly sided: number;
  readonly exact: number;
  /** In the order of the labels, without those that no answered case has. */
  readonly byLabel: readonly LabelScore[];
  /** Those across sides first, then the most frequent. */
  readonly mixUps: readonly MixUp[];
}

/** Counts the answers to the cases of a set; cases without an answer count nowhere. */
export function scoreOf(
  set: readonly Pick<Exercise, 'number' | 'right'>[],
  marks: ReadonlyMap<number, Mark>,
): Score {
  const pairs = set.flatMap(({ number, right }) => {
    const given = marks.get(number);
    return given ? [{ right, given }] : [];
  });
  const byLabel = LABELS.map((label): LabelScore => {
    const own = pairs.filter(({ right }) => labelOf(right) === label);
    return {
      label,
      cases: own.length,
      sided: own.filter(({ given }) => labelOf(given) === label).length,
      exact: own.filter(({ right, given }) => right === given).length,
    };
  }).filter(({ cases }) => cases > 0);
  const sum = (part: 'sided' | 'exact') => byLabel.reduce((all, row) => all + row[part], 0);
  return {
    answered: pairs.length,
    sided: sum('sided'),
    exact: sum('exact'),
    byLabel,
    mixUps: mixUpsOf(pairs),
  };
}

function mixUpsOf(pairs: readonly { readonly right: Mark; readonly given: Mark }[]) {
  return MARKS.flatMap((right) =>
    MARKS.filter((given) => given !== right).flatMap((given): readonly MixUp[] => {
      const count = pairs.filter((pair) => pair.right === right && pair.given === given).length;
      return count === 0
        ? []
        : [{ right, given, count, crossesSides: labelOf(right) !== labelOf(given) }];
    }),
  ).sort((a, b) => Number(b.crossesSides) - Number(a.crossesSides) || b.count - a.count);
}

/** From this share of cases on the right side we send readers to a log of their own: our convention. */
export const READY_SHARE = 0.75;

/** Whether a reader puts enough of a set on the right side to label real cases. */
export function isReady({ answered, sided }: Score): boolean {
  return answered > 0 && sided >= READY_SHARE * answered;
}
