import { count } from './tokens.ts';

/** US dollars. An estimate is computed in full precision and rounded only where it is printed. */
export type Usd = number & { readonly __unit: 'usd' };

/** Marks a finite number as dollars; throws on NaN and infinities so that they never reach a total. */
export function usd(amount: number): Usd {
  if (!Number.isFinite(amount)) throw new RangeError(`${amount} is not an amount of money.`);
  return amount as Usd;
}

export function sumUsd(amounts: readonly Usd[]): Usd {
  return usd(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** Rounds to `figures` significant figures: 12,345 → 12,000. Zero stays zero. */
export function significant(value: number, figures = 2): number {
  return value === 0 ? 0 : Number(value.toPrecision(figures));
}

/** An estimated amount to two significant figures: "$12,000", "$1.3 million", "$6.90", "$0.0046". */
export function estimatedUsd(amount: Usd): string {
  return estimated(amount, '$');
}

/** The same of any currency, with its mark in front as it stands. */
export function estimated(amount: number, mark: string): string {
  const rounded = significant(amount);
  const sign = rounded < 0 ? '−' : '';
  return `${sign}${mark}${magnitude(Math.abs(rounded))}`;
}

function magnitude(value: number): string {
  if (value >= 1e15) return value.toExponential(1).replace('e+', ' × 10^');
  if (value >= 1e12) return `${value / 1e12} trillion`;
  if (value >= 1e9) return `${value / 1e9} billion`;
  if (value >= 1e6) return `${value / 1e6} million`;
  if (value >= 10 || value === 0) return count(value);
  const decimals = Math.max(2, 1 - Math.floor(Math.log10(value)));
  return value.toFixed(Math.min(decimals, 12));
}

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const WITH_CENTS = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
});

const TO_THE_CENT = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** An amount as a worked example shows it, to the cent: "$12,345.60". */
export function centUsd(amount: Usd): string {
  return `$${TO_THE_CENT.format(amount)}`;
}

/** A list price as its seller writes it: "$0.20", "$1.25", "$0.007", "$5,840". */
export function listUsd(amount: number): string {
  return `$${(Number.isInteger(amount) ? WHOLE : WITH_CENTS).format(amount)}`;
}
