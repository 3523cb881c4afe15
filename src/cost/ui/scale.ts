/** Where a value lies between the ends of an axis, 0 to 1. */
export type Scale = (value: number) => number;

export interface Tick {
  /** 0 to 1 along the axis. */
  readonly at: number;
  readonly value: number;
}

export interface Axis {
  readonly scale: Scale;
  readonly ticks: readonly Tick[];
}

/** An axis from 0 to at least `most` in `steps` or a few more steps of 1, 2 or 5 times a power of ten. */
export function linearAxis(most: number, steps: number): Axis {
  const step = niceStep((most || 1) / steps);
  const end = Math.ceil((most || 1) / step - 1e-9) * step;
  const scale = (value: number) => value / end;
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => {
    const value = Number((index * step).toPrecision(12));
    return { value, at: scale(value) };
  });
  return { scale, ticks };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** An axis in whole months with at most about five ticks, the last month among them. */
export function monthAxis(months: number): Axis {
  const step = [1, 2, 3, 6, 12, 24].find((candidate) => months / candidate <= 5) ?? 24;
  const scale = (month: number) => month / months;
  const whole = Array.from({ length: Math.ceil(months / step) }, (_, index) => index * step);
  // A tick so near the end that its words would touch those of the last month gives way.
  const kept = whole.filter((month) => month === 0 || (months - month) / months > 0.12);
  return { scale, ticks: [...kept, months].map((value) => ({ value, at: scale(value) })) };
}

/**
 * A logarithmic axis over whole powers of ten that hold `least` and `most`, both above 0. What lies
 * below its start, as 0 does, is placed at its start.
 */
export function logAxis(least: number, most: number): Axis {
  const from = Math.floor(Math.log10(least) + 1e-9);
  const to = Math.max(from + 1, Math.ceil(Math.log10(most) - 1e-9));
  const scale = (value: number) => Math.max(0, (Math.log10(value) - from) / (to - from));
  const every = Math.ceil((to - from) / 6);
  const ticks = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => {
    const value = 10 ** (from + index * every);
    return { value, at: scale(value) };
  });
  return { scale, ticks };
}

/**
 * Heights for labels at line ends: each as near to its own height as the distance to the others
 * allows. Heights run from 0 to 1; the order of the labels stays that of the lines.
 */
export function spread(heights: readonly number[], distance: number): readonly number[] {
  const order = heights
    .map((_, index) => index)
    .sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let floor = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    floor = Math.max(heights[index] ?? 0, floor + distance);
    placed[index] = floor;
  }
  const over = Math.max(0, floor - 1);
  return over === 0 ? placed : spreadDown(placed, order, distance);
}

function spreadDown(
  placed: readonly number[],
  order: readonly number[],
  distance: number,
): readonly number[] {
  const lowered = [...placed];
  let ceiling = 1;
  for (const index of [...order].reverse()) {
    lowered[index] = Math.min(lowered[index] ?? 0, ceiling);
    ceiling = (lowered[index] ?? 0) - distance;
  }
  return lowered;
}
