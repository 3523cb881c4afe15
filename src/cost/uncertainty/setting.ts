/** Enough for two significant figures; see the note on `latinHypercube`. */
export const DRAWS = 2000;

/** Fixed, so that the same inputs and the same link always give the same picture. */
export const SEED = 20_261_122;

/** Shares of the draws that lie below the low and the high end of a band. */
export const ENDS = { low: 0.05, high: 0.95 } as const;
