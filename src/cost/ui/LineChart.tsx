import { type Axis, spread } from './scale.ts';
import styles from './chart.module.css';

/** Heights in CSS pixels; the width is whatever the page gives. */
const PLOT = 220;
const STRIP = 22;
const LETTER = 18;

export interface Line {
  /** The letter at its end, as in the key. */
  readonly letter: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Low and high around it, where they are known. */
  readonly band?: readonly (readonly [x: number, low: number, high: number])[] | undefined;
}

export interface Mark {
  readonly x: number;
  readonly text: string;
}

interface Props {
  /** States the finding, for those who do not see the drawing. */
  readonly description: string;
  readonly lines: readonly [Line, Line];
  readonly x: Axis;
  readonly y: Axis;
  readonly xText: (value: number) => string;
  readonly yText: (value: number) => string;
  readonly xTitle: string;
  /** Above the amounts, where they do not carry their unit. */
  readonly yTitle?: string | undefined;
  /** Where the lines cross. */
  readonly crossings: readonly Mark[];
  /** Where the reader stands. */
  readonly here?: Mark | undefined;
}

/**
 * Two lines with letters at their ends. Three drawings stand side by side, amounts, plot and
 * letters, so that no text can meet a line. Lengths across are per cent and lengths down are
 * pixels: the plot fills any width while its text keeps its size.
 */
export function LineChart(props: Props) {
  const { description, lines, x, y, xText, yText, xTitle, yTitle, crossings, here } = props;
  const across = (value: number) => `${(x.scale(value) * 100).toFixed(2)}%`;
  const down = (share: number) => STRIP + (1 - share) * PLOT;
  const ends = lines.map(({ points }) => y.scale(points.at(-1)?.[1] ?? 0));
  const letters = spread(ends, LETTER / PLOT);
  const height = PLOT + (here ? 4 : 3) * STRIP;
  const below = (row: number) => STRIP + PLOT + row * STRIP - 5;
  const upright = (value: number) => ({
    x1: across(value),
    x2: across(value),
    y1: STRIP,
    y2: STRIP + PLOT,
  });
  return (
    <div class={styles.chart} role="img" aria-label={description}>
      <svg class={styles.amounts} height={height} aria-hidden="true">
        {yTitle && (
          <text x="100%" y={STRIP - 12} text-anchor="end">
            {yTitle}
          </text>
        )}
        {y.ticks.map(({ at, value }) => (
          <text key={value} x="100%" y={down(at) + 4} text-anchor="end">
            {yText(value)}
          </text>
        ))}
      </svg>
      <svg class={styles.plot} height={height} aria-hidden="true">
        {y.ticks.map(({ at, value }) => (
          <line key={value} class={styles.grid} x1="0" x2="100%" y1={down(at)} y2={down(at)} />
        ))}
        {x.ticks.map(({ at, value }) => (
          <text key={value} x={`${at * 100}%`} y={below(1)} text-anchor="middle">
            {xText(value)}
          </text>
        ))}
        {here && (
          <g class={styles.here}>
            <line {...upright(here.x)} />
            <text x={across(here.x)} y={below(2)} text-anchor={anchor(x.scale(here.x))}>
              {here.text}
            </text>
          </g>
        )}
        <text x="50%" y={height - 5} text-anchor="middle">
          {xTitle}
        </text>
        <svg
          y={STRIP}
          height={PLOT}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {lines.map(
            ({ letter, band }, index) =>
              band && (
                <path
                  key={letter}
                  class={index === 0 ? styles.firstBand : styles.secondBand}
                  d={`${pathOf(outline(band), x, y)}Z`}
                />
              ),
          )}
          {lines.map(({ letter, points }, index) => (
            <path
              key={letter}
              class={index === 0 ? styles.first : styles.second}
              d={pathOf(points, x, y)}
            />
          ))}
        </svg>
        {readable(crossings, x).map((mark) => (
          <g key={mark.x} class={styles.crossing}>
            <line {...upright(mark.x)} />
            <text x={across(mark.x)} y={STRIP - 6} text-anchor={anchor(x.scale(mark.x))}>
              {mark.text}
            </text>
          </g>
        ))}
      </svg>
      <svg class={styles.letters} height={height} aria-hidden="true">
        {lines.map(({ letter }, index) => (
          <text
            key={letter}
            class={index === 0 ? styles.firstLetter : styles.secondLetter}
            x="0"
            y={down(letters[index] ?? 0) + 5}
          >
            {letter}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Along the high ends and back along the low ones. */
function outline(band: NonNullable<Line['band']>): Line['points'] {
  return [
    ...band.map(([x, , high]) => [x, high] as const),
    ...band.map(([x, low]) => [x, low] as const).reverse(),
  ];
}

function pathOf(points: Line['points'], x: Axis, y: Axis): string {
  return points
    .map(([across, up], index) => {
      const left = (x.scale(across) * 100).toFixed(2);
      const top = ((1 - y.scale(up)) * 100).toFixed(2);
      return `${index === 0 ? 'M' : 'L'}${left} ${top}`;
    })
    .join('');
}

/** Words at the edges of the plot stay inside it. */
function anchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.2) return 'start';
  return at > 0.8 ? 'end' : 'middle';
}

/** Marks whose words have room even on a narrow page; the text beside the chart names them all. */
function readable(marks: readonly Mark[], x: Axis): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (!last || x.scale(mark.x) - x.scale(last.x) > 0.45) kept.push(mark);
  }
  return kept;
}
