/** What a number field accepts. A share is typed and printed in per cent and held as a fraction. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  readonly share: boolean;
}

export type Quantity =
  | { readonly kind: 'number'; readonly value: number }
  /** `nearest` is the closest permitted value where the text was a number. */
  | { readonly kind: 'fault'; readonly message: string; readonly nearest?: number };

const SUFFIX: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['t', 1e12],
  ['trillion', 1e12],
]);

const SHAPE = /^([+\-−]?)([\d.,]+)(e[+-]?\d{1,3})?([a-z]*)$/;

/**
 * Reads a number as people write it: `10k`, `1.5M`, `1,5`, `1,500,000`, `20 000`, `$95`, `5%`.
 * One comma before exactly three digits groups thousands; any other single comma is a decimal comma.
 * A single point is always a decimal point. Never throws.
 */
export function parseQuantity(text: string, bounds: Bounds): Quantity {
  const example = bounds.share
    ? '25 or 2.5'
    : bounds.max < 1000
      ? '2 or 0.5'
      : '10000, 10k or 1.5M';
  const compact = text.toLowerCase().replace(/[\s'’_]/g, '');
  if (compact === '') return { kind: 'fault', message: `Write a number, for example ${example}.` };
  const match = SHAPE.exec(compact.replace(/^\$/, '').replace(/(%|usd)$/, ''));
  const plain = match ? decimal(match[2] ?? '') : undefined;
  const factor = SUFFIX.get(match?.[4] ?? '');
  if (!match || plain === undefined || factor === undefined)
    return {
      kind: 'fault',
      message: `“${shortened(text)}” is not a number. Write it like ${example}.`,
    };
  const sign = match[1] === '-' || match[1] === '−' ? -1 : 1;
  const typed = sign * Number(`${plain}${match[3] ?? ''}`) * factor;
  return within(bounds.share ? Number((typed / 100).toPrecision(12)) : typed, bounds);
}

function within(value: number, bounds: Bounds): Quantity {
  const { min, max, whole } = bounds;
  if (value < min)
    return { kind: 'fault', message: `The least is ${plainQuantity(min, bounds)}.`, nearest: min };
  if (value > max)
    return { kind: 'fault', message: `The most is ${plainQuantity(max, bounds)}.`, nearest: max };
  if (whole && !Number.isInteger(value))
    return {
      kind: 'fault',
      message: 'Write a whole number. For thousands write 1500 or 1.5k.',
      nearest: Math.min(max, Math.max(min, Math.round(value))),
    };
  // A typed “-0” is 0: otherwise it would be printed and compared as another number.
  return { kind: 'number', value: value + 0 };
}

/** The digits with one decimal point, or undefined where the separators make no sense. */
function decimal(digits: string): string | undefined {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last < 0) return digits;
  const mark = digits[last] ?? '';
  const other = mark === ',' ? '.' : ',';
  const before = digits.slice(0, last);
  const after = digits.slice(last + 1);
  if (grouped(digits, mark) && (mark === ',' || before.includes(mark)) && !digits.includes(other))
    return digits.replaceAll(mark, '');
  if (before.includes(mark) || (before.includes(other) && !grouped(before, other)))
    return undefined;
  if (!/\d/.test(digits)) return undefined;
  return `${before.replaceAll(other, '') || '0'}.${after || '0'}`;
}

function grouped(digits: string, mark: string): boolean {
  const [head = '', ...groups] = digits.split(mark);
  return (
    groups.length > 0 &&
    /^[1-9]\d{0,2}$/.test(head) &&
    groups.every((group) => /^\d{3}$/.test(group))
  );
}

function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 24 ? `${trimmed.slice(0, 24)}…` : trimmed;
}

/** The value in plain digits, as `parseQuantity` reads it back: "1500000", "2.5" for a share of 0.025. */
export function plainDigits(value: number, { share }: Pick<Bounds, 'share'>): string {
  const shown = share ? value * 100 : value;
  return String(Number(shown.toPrecision(12)));
}

const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** The value for a reader: "1,500,000", "2.5%". */
export function plainQuantity(value: number, { share }: Pick<Bounds, 'share'>): string {
  const shown = Number((share ? value * 100 : value).toPrecision(12));
  const text = PLAIN.format(shown);
  return share ? `${text}%` : text;
}
