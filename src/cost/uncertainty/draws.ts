import { mulberry32 } from '../../ground/random.ts';
import { type Approach, type ApproachId, approaches } from '../book/approach.ts';
import { billOf } from '../bill/bill.ts';
import { obstacle } from '../bill/feasibility.ts';
import type { InputId } from '../book/input.ts';
import { situation } from '../quantities/situation.ts';
import type { Scenario } from '../question/scenario.ts';
import { latinHypercube } from './latin-hypercube.ts';
import { type Band, bandOf, unknown } from './band.ts';
import { DRAWS, SEED } from './setting.ts';
import { drawnFrom } from './triangular.ts';
import { FRAME, settled, type UncertainInput } from './uncertain-input.ts';

/** What the draws say about one approach. */
export interface Outlook extends Band {
  readonly approach: Approach;
  /** Share of all draws in which it can be priced, above 0. */
  readonly priced: number;
  /** Share of the draws with any price at all in which it is the cheapest. */
  readonly cheapest: number;
}

/** What the draws say about one of the two compared, drawn as a band around its lines. */
export interface Course {
  /** By the end of month m, at index m. */
  readonly byMonth: readonly Band[];
  /** At the volumes that were asked for, everything else drawn. */
  readonly byVolume: readonly Band[];
}

export interface Drawn {
  /** Approaches with a price in any draw, in the order of the workflow. */
  readonly outlooks: readonly Outlook[];
  /** For the two compared, where both have a price in any draw. */
  readonly courses?: readonly [Course, Course] | undefined;
  /** Share, of the draws in which both have a price, in which the first compared costs less. */
  readonly firstCheaper?: number | undefined;
}

export interface Question {
  readonly scenario: Scenario;
  readonly uncertain: readonly UncertainInput[];
  readonly pair: readonly [ApproachId, ApproachId];
  /** Requests in the first month at which the two compared are also priced. */
  readonly volumes: readonly number[];
}

/** A sampling in progress, so that a page can do a little at a time. */
export interface Sampling {
  /** Makes up to `draws` more; true while there are some left. */
  readonly advance: (draws: number) => boolean;
  /** What the draws say; to be asked once all are made. */
  readonly drawn: () => Drawn;
}

/**
 * Prices all approaches in `draws` scenarios. One set of values serves all approaches in a draw
 * (common random numbers), so that which is cheapest depends on the approaches and not on luck.
 * Inputs are drawn independently of one another: an assumption to print. The horizon is the
 * reader's question and is not drawn.
 */
export function sampling(question: Question, draws = DRAWS, seed = SEED): Sampling {
  const { scenario, pair, volumes } = question;
  const inputs = question.uncertain.filter(({ spec }) => !FRAME.has(spec.id));
  const columns = latinHypercube(inputs.length, draws, mulberry32(seed));
  const sources = inputs.map(({ spec, range }, place) => ({
    spec,
    at: drawnFrom(range),
    probabilities: columns[place] ?? unknowns(draws),
  }));
  const tracked = approaches(scenario.choices).map((approach) => ({
    approach,
    totals: unknowns(draws),
    wins: 0,
    course: pair.includes(approach.id)
      ? {
          byMonth: Array.from({ length: scenario.values.horizon + 1 }, () => unknowns(draws)),
          byVolume: volumes.map(() => unknowns(draws)),
        }
      : undefined,
  }));
  type Tracked = (typeof tracked)[number];
  const compared = (place: 0 | 1) => tracked.find(({ approach }) => approach.id === pair[place]);
  // One set of values that every draw writes over: copies of it cost a fifth of the time.
  const values: Record<InputId, number> = { ...scenario.values };
  let made = 0;
  let decided = 0;

  const price = ({ approach, totals, course }: Tracked) => {
    const subject = situation({ ...scenario, values }, approach);
    if (obstacle(subject)) return Number.NaN;
    const bill = billOf(subject);
    const total = bill.total(values.requests);
    totals[made] = total;
    if (course) {
      const months = bill.cumulative(values.requests);
      for (const [month, spent] of months.entries()) set(course.byMonth[month], made, spent);
      for (const [place, volume] of volumes.entries())
        set(course.byVolume[place], made, bill.total(volume));
    }
    return total;
  };

  const drawOne = () => {
    for (const { spec, at, probabilities } of sources)
      values[spec.id] = settled(spec, at(probabilities[made] ?? Number.NaN));
    let cheapest: Tracked | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const one of tracked) {
      const total = price(one);
      // A tie goes to the approach that comes earlier in the workflow: the simpler one.
      if (total < least) {
        least = total;
        cheapest = one;
      }
    }
    if (cheapest) {
      cheapest.wins += 1;
      decided += 1;
    }
    made += 1;
  };

  return {
    advance: (count) => {
      for (const end = Math.min(draws, made + count); made < end;) drawOne();
      return made < draws;
    },
    drawn: () => {
      const [a, b] = [compared(0), compared(1)];
      const firstCheaper = a && b && shareBelow(a.totals, b.totals);
      return {
        outlooks: tracked.flatMap(({ approach, totals, wins }) => {
          const band = bandOf(totals);
          return band
            ? [{ approach, ...band, priced: 1 - unknown(totals) / made, cheapest: wins / decided }]
            : [];
        }),
        ...(firstCheaper !== undefined &&
          a?.course &&
          b?.course && { firstCheaper, courses: [course(a.course), course(b.course)] as const }),
      };
    },
  };
}

/** All draws at once. */
export function draw(question: Question, draws = DRAWS, seed = SEED): Drawn {
  const all = sampling(question, draws, seed);
  all.advance(draws);
  return all.drawn();
}

type Rows = readonly Float64Array[];

function course({
  byMonth,
  byVolume,
}: {
  readonly byMonth: Rows;
  readonly byVolume: Rows;
}): Course {
  const bands = (rows: Rows) => rows.flatMap((row) => bandOf(row) ?? []);
  return { byMonth: bands(byMonth), byVolume: bands(byVolume) };
}

/** Undefined where no draw has both. */
function shareBelow(a: Float64Array, b: Float64Array): number | undefined {
  let [both, below] = [0, 0];
  for (const [index, total] of a.entries()) {
    const other = b[index] ?? Number.NaN;
    if (Number.isNaN(total + other)) continue;
    both += 1;
    if (total < other) below += 1;
  }
  return both === 0 ? undefined : below / both;
}

function unknowns(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}

function set(row: Float64Array | undefined, index: number, value: number): void {
  if (row) row[index] = value;
}
