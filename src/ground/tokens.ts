/** Dollars for `tokens` at a price in USD per one million tokens, the unit of every price list. */
export function tokenCost(tokens: number, usdPerMillion: number): number {
  return (tokens * usdPerMillion) / 1e6;
}

// One formatter for all: making one costs a hundred times as much as using it.
const COUNT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** A count in full: "262,144", "0.28". At most four decimals. */
export function count(value: number): string {
  return COUNT.format(value);
}

/** "1 hour", "64 hours". */
export function hours(value: number): string {
  return `${count(value)} ${value === 1 ? 'hour' : 'hours'}`;
}

/** A large count to two significant figures: "1.8 million", "45,000", "320". */
export function roughCount(value: number): string {
  if (value === 0) return '0';
  const rounded = Number(value.toPrecision(2));
  if (rounded >= 1e12) return `${count(rounded / 1e12)} trillion`;
  if (rounded >= 1e9) return `${count(rounded / 1e9)} billion`;
  if (rounded >= 1e6) return `${count(rounded / 1e6)} million`;
  return count(rounded);
}
