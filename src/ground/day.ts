/** A calendar day as `YYYY-MM-DD`, without time or zone. */
export type Day = string & { readonly __unit: 'day' };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a day; throws on anything that is not a real `YYYY-MM-DD`. */
export function day(text: string): Day {
  const date = new Date(`${text}T00:00:00Z`);
  if (!SHAPE.test(text) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw new RangeError(`"${text}" is not a day. Write it as YYYY-MM-DD, for example 2026-11-22.`);
  return text as Day;
}

const LONG_DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "22 November 2026", the same on every machine. */
export function longDay(value: Day): string {
  return LONG_DAY.format(new Date(`${value}T00:00:00Z`));
}

/** "22 Nov 2026": every month in three letters. */
export function shortDay(value: Day): string {
  return longDay(value).replace(/(\p{L}{3})\p{L}*/u, '$1');
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day `days` calendar days later. */
export function daysAfter(value: Day, days: number): Day {
  return day(new Date(Date.parse(value) + days * 86_400_000).toISOString().slice(0, 10));
}
