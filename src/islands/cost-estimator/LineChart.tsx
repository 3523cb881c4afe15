import { type Axis, spread } from './scale.ts';
import styles from './chart.module.css';

/** Height of the plot and its strips in CSS pixels; the width is whatever the page gives. */
const PLOT = 220;
const STRIP = 22;
/** Share of the width that the lines may use; the rest holds the letters at their ends. */
const WIDTH = 94;

export interface Line {
  /** The letter at its end, as in the key. */
  readonly letter: string;
  readonly points: readonly (readonly [x: number, y: number])[];
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
  /** Where the lines cross. */
  readonly crossings: readonly Mark[];
  /** Where the reader stands. */
  readonly here?: Mark | undefined;
}

/**
 * Two lines with letters at their ends. Lengths across are per cent and lengths down are pixels, so
 * the drawing fills any width while its text keeps its size.
 */
export function LineChart(props: Props) {
  const { description, lines, x, y, xText, yText, xTitle, crossings, here } = props;
  const across = (value: number) => `${(Math.min(1, Math.max(0, value)) * WIDTH).toFixed(2)}%`;
  const down = (share: number) => STRIP + (1 - share) * PLOT;
  const ends = lines.map(({ points }) => y.scale(points.at(-1)?.[1] ?? 0));
  const letters = spread(ends, 18 / PLOT);
  return (
    <svg class={styles.chart} role="img" aria-label={description} height={PLOT + 4 * STRIP}>
      {y.ticks.map(({ at, value }) => (
        <g key={value}>
          <line class={styles.grid} x1="0" x2={`${WIDTH}%`} y1={down(at)} y2={down(at)} />
          <text class={styles.tick} x="0" y={down(at) - 4}>
            {yText(value)}
          </text>
        </g>
      ))}
      {x.ticks.map(({ at, value }) => (
        <text
          key={value}
          class={styles.tick}
          x={across(at)}
          y={STRIP + PLOT + 17}
          text-anchor={anchor(at)}
        >
          {xText(value)}
        </text>
      ))}
      <text class={styles.tick} x={`${WIDTH / 2}%`} y={PLOT + 4 * STRIP - 6} text-anchor="middle">
        {xTitle}
      </text>
      {here && (
        <g class={styles.here}>
          <line
            x1={across(x.scale(here.x))}
            x2={across(x.scale(here.x))}
            y1={STRIP}
            y2={STRIP + PLOT}
          />
          <text
            x={across(x.scale(here.x))}
            y={STRIP + PLOT + 17 + 18}
            text-anchor={anchor(x.scale(here.x))}
          >
            {here.text}
          </text>
        </g>
      )}
      <svg
        aria-hidden="true"
        y={STRIP}
        width={`${WIDTH}%`}
        height={PLOT}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        {lines.map(({ letter, points }, index) => (
          <path
            key={letter}
            class={index === 0 ? styles.first : styles.second}
            d={pathOf(points, x, y)}
          />
        ))}
      </svg>
      {lines.map(({ letter }, index) => (
        <text
          key={letter}
          class={index === 0 ? styles.firstLetter : styles.secondLetter}
          x="100%"
          y={down(letters[index] ?? 0) + 5}
          text-anchor="end"
        >
          {letter}
        </text>
      ))}
      {readable(crossings, x).map((mark) => (
        <g key={mark.x} class={styles.crossing}>
          <line
            x1={across(x.scale(mark.x))}
            x2={across(x.scale(mark.x))}
            y1={STRIP}
            y2={STRIP + PLOT}
          />
          <text x={across(x.scale(mark.x))} y={STRIP - 6} text-anchor={anchor(x.scale(mark.x))}>
            {mark.text}
          </text>
        </g>
      ))}
    </svg>
  );
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

/** Words at the edges of the drawing stay inside it. */
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
