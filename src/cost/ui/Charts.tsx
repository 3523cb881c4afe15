import type { ApproachId } from '#src/cost/book/approach.ts';
import { billOf } from '#src/cost/bill/bill.ts';
import type { Comparison } from '#src/cost/compare/compare.ts';
import { type Currency, currencyName, markOf, moneyIn } from '#src/cost/question/currency.ts';
import { months, monthsInWords } from '#src/cost/finding/finding.ts';
import { situation } from '#src/cost/quantities/situation.ts';
import type { Scenario } from '#src/cost/question/scenario.ts';
import {
  BANDS_PER_DECADE,
  bandVolumes,
  sampled,
  volumesAround,
} from '#src/cost/compare/volumes.ts';
import { stretchesInWords } from '#src/cost/finding/volumes-in-words.ts';
import type { Band } from '#src/cost/uncertainty/band.ts';
import type { Course } from '#src/cost/uncertainty/draws.ts';
import { usd } from '#src/ground/money.ts';
import { roughCount } from '#src/ground/tokens.ts';
import { ChartKey } from './ChartKey.tsx';
import { ChartTable } from './ChartTable.tsx';
import { type Line, LineChart, type Mark } from './LineChart.tsx';
import { linearAxis, logAxis, monthAxis } from './scale.ts';
import type { Outcome } from './use-uncertainty.ts';
import styles from './chart.module.css';

/** Enough for a curve to look like one. */
const POINTS_PER_DECADE = 24;

type Both = Extract<Comparison, { kind: 'both' }>;

interface Props {
  readonly comparison: Both;
  readonly scenario: Scenario;
  readonly outcome: Outcome;
  readonly currency: Currency | undefined;
}

/** Both charts: HTML for the usual estimate, fetched with the first change. */
export function Charts(props: Props) {
  return (
    <div class={styles.charts}>
      <MonthChart {...props} />
      <VolumeChart {...props} />
    </div>
  );
}

type Bands = readonly [readonly Band[], readonly Band[]];

interface Drawn {
  /** To be shown: of this very estimate. */
  readonly bands?: Bands | undefined;
  /** Room that the axis keeps, so that it does not jump while new bands are on their way. */
  readonly room: readonly Band[];
}

/** Bands of one kind for the two compared, where they were drawn for this pair and as many places. */
function bandsFor(
  { found, settled, failed }: Outcome,
  { a, b }: Both,
  kind: keyof Course,
  places: number,
): Drawn {
  const { courses, pair } = found;
  const isOfPair = pair[0] === a.approach.id && pair[1] === b.approach.id;
  if (failed || !courses || !isOfPair) return { room: [] };
  const bands: Bands = [courses[0][kind], courses[1][kind]];
  if (bands.some(({ length }) => length !== places)) return { room: [] };
  return { room: bands.flat(), ...(settled && { bands }) };
}

function around(
  places: readonly number[],
  bands: readonly Band[] | undefined,
  rate: number,
): Line['band'] {
  return bands?.map(
    ({ low, high }, index) => [places[index] ?? 0, low * rate, high * rate] as const,
  );
}

function labelling({ a, b }: Both): (id: ApproachId) => string {
  return (id) => (id === a.approach.id ? a : b).approach.label;
}

/** What the two compared approaches have cost by the end of each month. */
function MonthChart({ comparison, scenario, outcome, currency }: Props) {
  const rate = currency?.rate ?? 1;
  const { a, b, byMonth } = comparison;
  const { horizon } = scenario.values;
  const words = monthsInWords(byMonth, labelling(comparison), horizon);
  const { bands, room } = bandsFor(outcome, comparison, 'byMonth', horizon + 1);
  const ends = Array.from({ length: horizon + 1 }, (_, month) => month);
  const highest = Math.max(a.total, b.total, ...room.map(({ high }) => high));
  const crossings = [
    ...(byMonth.kind === 'overtakes' ? [byMonth.first] : []),
    ...(byMonth.kind === 'overtakes' && byMonth.stays !== null && byMonth.stays !== byMonth.first
      ? [byMonth.stays]
      : []),
  ].map((month): Mark => ({ x: month, text: `month ${month}` }));
  return (
    <figure class={styles.figure}>
      <h2>Spent by the end of each month</h2>
      <p>{words}</p>
      <ChartKey
        labels={[a.approach.label, b.approach.label]}
        totals={[a.total, b.total].map(moneyIn(currency))}
        shaded={bands !== undefined}
      />
      <LineChart
        description={`Line chart over ${months(horizon)}. ${words}`}
        lines={[
          {
            letter: 'A',
            points: a.cumulative.map((cost, month) => [month, cost * rate]),
            band: around(ends, bands?.[0], rate),
          },
          {
            letter: 'B',
            points: b.cumulative.map((cost, month) => [month, cost * rate]),
            band: around(ends, bands?.[1], rate),
          },
        ]}
        x={monthAxis(horizon)}
        y={linearAxis(highest * rate, 4)}
        xText={String}
        {...amountAxis(currency)}
        xTitle="months"
        crossings={crossings}
      />
      <ChartTable
        caption={`Spent by the end of each month, ${currencyName(currency)}`}
        money={moneyIn(currency)}
        head="Month"
        labels={[a.approach.label, b.approach.label]}
        rows={a.cumulative.map((cost, month) => ({
          name: String(month),
          amounts: [cost, b.cumulative[month] ?? usd(0)],
          bands: [bands?.[0][month], bands?.[1][month]],
        }))}
      />
    </figure>
  );
}

/** What the two cost over the horizon, by the requests of the first month. */
function VolumeChart({ comparison, scenario, outcome, currency }: Props) {
  const rate = currency?.rate ?? 1;
  const { a, b, byVolume } = comparison;
  const { requests, horizon } = scenario.values;
  const span = volumesAround(requests);
  const x = logAxis(span.from, span.to);
  const totalOf = ({ approach }: Both['a']) => billOf(situation(scenario, approach)).total;
  const [totalA, totalB] = [totalOf(a), totalOf(b)];
  const volumes = sampled(span, POINTS_PER_DECADE);
  const totals = volumes.map((volume) => [volume, totalA(volume), totalB(volume)] as const);
  const places = bandVolumes(requests);
  const { bands, room } = bandsFor(outcome, comparison, 'byVolume', places.length);
  const amounts = [
    ...totals.flatMap(([, first, second]) => [first, second]),
    ...room.flatMap(({ low, high }) => [low, high]),
  ]
    .filter((total) => total > 0)
    .map((total) => total * rate);
  const y =
    amounts.length > 0 ? logAxis(Math.min(...amounts), Math.max(...amounts)) : logAxis(1, 10);
  const words = stretchesInWords(comparison);
  const line = (which: 1 | 2) => totals.map((row) => [row[0], row[which] * rate] as const);
  const crossings =
    byVolume.kind === 'same'
      ? []
      : byVolume.stretches
          .slice(1)
          .filter(({ from }) => from > span.from && from < span.to)
          .map(({ from }): Mark => ({ x: from, text: `${shortCount(from)} a month` }));
  return (
    <figure class={styles.figure}>
      <h2>Total over {months(horizon)}, by requests a month</h2>
      <p>{words}</p>
      <ChartKey labels={[a.approach.label, b.approach.label]} shaded={bands !== undefined} />
      <LineChart
        description={`Line chart on logarithmic axes. ${words}`}
        lines={[
          { letter: 'A', points: line(1), band: around(places, bands?.[0], rate) },
          { letter: 'B', points: line(2), band: around(places, bands?.[1], rate) },
        ]}
        x={x}
        y={y}
        xText={shortCount}
        {...amountAxis(currency)}
        xTitle="requests a month (log scales)"
        crossings={crossings}
        here={
          requests >= span.from && requests <= span.to
            ? { x: requests, text: 'your volume' }
            : undefined
        }
      />
      <ChartTable
        caption={`Total over ${months(horizon)}, ${currencyName(currency)}`}
        money={moneyIn(currency)}
        head="Requests a month"
        labels={[a.approach.label, b.approach.label]}
        rows={totals
          .filter((_, index) => index % POINTS_PER_DECADE === 0)
          .map(([volume, first, second], decade) => ({
            name: roughCount(volume),
            amounts: [first, second],
            bands: [bands?.[0][decade * BANDS_PER_DECADE], bands?.[1][decade * BANDS_PER_DECADE]],
          }))}
      />
    </figure>
  );
}

/** A sign stands with every amount of an axis; a word, which would not fit, stands once above them. */
function amountAxis(currency: Currency | undefined) {
  const mark = markOf(currency);
  return mark.length === 1
    ? { yText: (amount: number) => `${mark}${shortCount(amount)}` }
    : { yText: shortCount, yTitle: mark.trim() };
}

/** "50k", "1.5M", "1B": short enough for an axis. */
function shortCount(value: number): string {
  const [size, letter] =
    value >= 1e12
      ? [1e12, 'T']
      : value >= 1e9
        ? [1e9, 'B']
        : value >= 1e6
          ? [1e6, 'M']
          : value >= 1e3
            ? [1e3, 'k']
            : [1, ''];
  return `${Number((value / size).toPrecision(2))}${letter}`;
}
