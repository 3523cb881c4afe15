import { estimated, estimatedUsd, type Usd } from '../../ground/money.ts';
import { type Bounds, parseQuantity, plainDigits } from '../../ground/quantity.ts';

/**
 * A reader’s own currency. Everything is worked out in US dollars, in which prices are listed; results
 * are shown at this rate. A rate moves no winner, no crossing and no share, so the formulas never see it.
 */
export interface Currency {
  /** Symbol or code: “€”, “EUR”, “kr”. */
  readonly label: string;
  /** Units of it for one US dollar, above 0. The reader’s own: a default would go out of date. */
  readonly rate: number;
}

/** How an amount in US dollars is written. */
export type Money = (amount: Usd) => string;

const RATES: Bounds = { min: 1e-6, max: 1e7, whole: false, share: false };

/** Letters, currency signs and points only, so that no file and no page can take it for anything else. */
const LABEL = /^(?=.*[\p{L}\p{Sc}])[\p{L}\p{Sc}.]{1,6}$/u;

const US_DOLLARS = /^(?:[$＄﹩]|US[$＄﹩]?|USD)$/iu;

/** As many digits as a number holds for certain, so that a rate is read back as it was typed. */
const RATE_FORMAT = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 });

export type CurrencyReading =
  | { readonly kind: 'dollars' }
  | { readonly kind: 'own'; readonly currency: Currency }
  /** What is wrong with either; at least one is present. */
  | { readonly kind: 'fault'; readonly label?: string; readonly rate?: string };

/** Reads both as typed. Both empty are US dollars. Never throws. */
export function readCurrency(typedLabel: string, typedRate: string): CurrencyReading {
  const label = typedLabel.trim();
  if (label === '' && typedRate.trim() === '') return { kind: 'dollars' };
  const rate = parseQuantity(typedRate, RATES);
  const labelFault = faultOf(label, rate.kind === 'number' ? rate.value : undefined);
  if (rate.kind === 'number' && labelFault === undefined)
    return { kind: 'own', currency: { label, rate: rate.value } };
  return {
    kind: 'fault',
    ...(labelFault !== undefined && { label: labelFault }),
    ...(rate.kind === 'fault' && {
      rate:
        rate.nearest === undefined
          ? 'Write how much of it one US dollar buys, like 0.9 or 10,5.'
          : rate.message,
    }),
  };
}

function faultOf(label: string, rate: number | undefined): string | undefined {
  if (!LABEL.test(label)) return 'Write a symbol or a code of up to six letters, like € or EUR.';
  if (US_DOLLARS.test(label) && rate !== 1)
    return `“${label}” means US dollars here, at a rate of 1. Write which dollar, like CA$ or AUD.`;
  return undefined;
}

/** The rate as `readCurrency` reads it back. */
export function rateDigits({ rate }: Currency): string {
  return plainDigits(rate, RATES);
}

/** The rate for a field: “0.92”, “1,350”. */
export function plainRate({ rate }: Currency): string {
  return RATE_FORMAT.format(rate);
}

/** “US dollars”, or the reader’s label. */
export function currencyName(currency: Currency | undefined): string {
  return currency ? currency.label : 'US dollars';
}

/** “1 USD = 0.92 EUR”. */
export function rateInWords(currency: Currency): string {
  return `1 USD = ${plainRate(currency)} ${currency.label}`;
}

/** How amounts are written: “$12,000”, “€11,000”, “EUR 11,000”. */
export function moneyIn(currency: Currency | undefined): Money {
  if (!currency) return estimatedUsd;
  const mark = markOf(currency);
  return (amount) => estimated(amount * currency.rate, mark);
}

/** What stands in front of an amount: a sign touches it, a word keeps its distance. */
export function markOf(currency: Currency | undefined): string {
  if (!currency) return '$';
  const { label } = currency;
  return /\p{Sc}$/u.test(label) ? label : `${label}\u00a0`;
}
