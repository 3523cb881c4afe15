import { VOLUME_RANGE } from './break-even.ts';

/** A stretch of volumes to look at, in requests of the first month. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Two decades of volume below the reader's and three above, inside what is looked at. */
export function volumesAround(requests: number): Span {
  const decade = Math.round(Math.log10(Math.min(Math.max(requests, 1e3), 1e6)));
  return {
    from: Math.max(VOLUME_RANGE.from, 10 ** (decade - 2)),
    to: Math.min(VOLUME_RANGE.to, 10 ** (decade + 3)),
  };
}

/** Volumes at equal ratios from one end to the other. */
export function sampled({ from, to }: Span, perDecade: number): readonly number[] {
  const steps = Math.round(Math.log10(to / from) * perDecade);
  return Array.from({ length: steps + 1 }, (_, index) => from * 10 ** (index / perDecade));
}

/** Volumes with a band to a power of ten: enough for its edges to look smooth. */
export const BANDS_PER_DECADE = 4;

/** The volumes that the bands by volume belong to. */
export function bandVolumes(requests: number): readonly number[] {
  return sampled(volumesAround(requests), BANDS_PER_DECADE);
}
