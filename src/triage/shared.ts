import { jsonOf } from './export.ts';
import { isRecord } from './json.ts';
import { type Restored, restore } from './restore.ts';
import { EMPTY_SHEET, type FailingCase, type SecondRater, type Sheet } from './sheet.ts';

/**
 * A sheet as the tabs of one browser share it. A stamp is a number higher than every stamp its tab
 * had seen when it made the change; no clock is read. 0 is a sheet of before there were stamps.
 */
export interface Shared {
  readonly sheet: Sheet;
  /** When each case came or was last judged, by its id. */
  readonly stamps: ReadonlyMap<string, number>;
  /** Cases with an earlier stamp were taken away. */
  readonly cleared: number;
  /** When the second rater came or went. */
  readonly secondAt: number;
}

export const NOTHING_SHARED: Shared = share(EMPTY_SHEET);

/** A sheet that no tab has changed yet. */
export function share(sheet: Sheet): Shared {
  return { sheet, stamps: new Map(), cleared: 0, secondAt: 0 };
}

/** `before` after a change by the reader that made its sheet `sheet`. */
export function changed(before: Shared, sheet: Sheet): Shared {
  if (sheet === before.sheet) return before;
  const now = 1 + Math.max(before.cleared, before.secondAt, ...before.stamps.values());
  const earlier = new Map(before.sheet.cases.map((one) => [one.id, one]));
  const later = new Map(sheet.cases.map((one) => [one.id, one]));
  const isCleared = before.sheet.cases.some((one) => {
    const same = later.get(one.id);
    return same !== one && (!same || contentOf(same) !== contentOf(one));
  });
  const isKept = (one: FailingCase) => {
    const same = earlier.get(one.id);
    return !isCleared && same !== undefined && (same === one || judged(same) === judged(one));
  };
  return {
    sheet,
    stamps: new Map(
      sheet.cases.map((one) => [one.id, isKept(one) ? (before.stamps.get(one.id) ?? 0) : now]),
    ),
    cleared: isCleared ? now : before.cleared,
    secondAt: sheet.second === before.sheet.second ? before.secondAt : now,
  };
}

/**
 * What two tabs have together, the same whichever asks, but for the order: the cases of `mine` come
 * first. A case is known by its texts; of two judgements of it the later one counts.
 */
export function merge(mine: Shared, theirs: Shared): Shared {
  const cleared = Math.max(mine.cleared, theirs.cleared);
  const found = new Map<string, Stamped>();
  const keys = [mine, theirs].map((side) => {
    const ids = new Map<string, string>();
    for (const [key, stamped] of byContent(side, cleared)) {
      ids.set(stamped.one.id, key);
      const other = found.get(key);
      found.set(key, other ? later(other, stamped) : stamped);
    }
    return ids;
  });
  const ids = uniqueIds(found);
  const stamped = [...found].map(([key, { one, stamp }]) => {
    const id = ids.get(key) ?? one.id;
    return { one: id === one.id ? one : { ...one, id }, stamp };
  });
  const seconds = [mine, theirs].map(({ sheet: { second }, secondAt }, side) => ({
    second: second && withIds(second, (id) => ids.get(keys[side]?.get(id) ?? '')),
    secondAt,
  }));
  const { second, secondAt } = seconds.reduce((a, b) =>
    rankOfSecond(b) > rankOfSecond(a) ? b : a,
  );
  const cases = stamped.map(({ one }) => one);
  return {
    sheet: second ? { cases, second } : { cases },
    stamps: new Map(stamped.map(({ one, stamp }) => [one.id, stamp])),
    cleared,
    secondAt,
  };
}

/** Whether both hold the same, in any order. */
export function isSame(a: Shared, b: Shared): boolean {
  return sortedJson(a) === sortedJson(b);
}

/** What is kept in the browser: an export, with the stamps beside the cases. */
export function sharedToJson({ sheet, stamps, cleared, secondAt }: Shared): string {
  const at = sheet.cases.map(({ id }) => stamps.get(id) ?? 0);
  return JSON.stringify({ ...jsonOf(sheet), stamps: at, cleared, secondAt }, undefined, 1);
}

export type SharedRestored =
  { readonly kind: 'shared'; readonly shared: Shared } | Exclude<Restored, { kind: 'sheet' }>;

/** Restores what `sharedToJson` wrote, or an export without stamps. Never throws. */
export function sharedFromJson(text: string): SharedRestored {
  // Two tabs together may hold more cases than one sheet takes; none of them is refused.
  const restored = restore(text, Number.POSITIVE_INFINITY);
  if (restored.kind !== 'sheet') return restored;
  const { sheet } = restored;
  const value: unknown = JSON.parse(text);
  const kept = isRecord(value) ? value : {};
  const stamps = Array.isArray(kept['stamps']) ? kept['stamps'] : [];
  return {
    kind: 'shared',
    shared: {
      sheet,
      stamps: new Map(sheet.cases.map(({ id }, at) => [id, stampOf(stamps[at])])),
      cleared: stampOf(kept['cleared']),
      secondAt: stampOf(kept['secondAt']),
    },
  };
}

interface Stamped {
  readonly one: FailingCase;
  readonly stamp: number;
}

/**
 * The cases by their texts, without those from before the last clearing; the second of two with the
 * same texts is another case.
 */
function* byContent(
  { sheet, stamps }: Shared,
  cleared: number,
): Iterable<readonly [string, Stamped]> {
  const seen = new Map<string, number>();
  for (const one of sheet.cases) {
    const stamp = stamps.get(one.id) ?? 0;
    if (stamp < cleared) continue;
    const content = contentOf(one);
    const before = seen.get(content) ?? 0;
    seen.set(content, before + 1);
    yield [`${before} ${content}`, { one, stamp }];
  }
}

function contentOf({ input, output, expected, notes, others }: FailingCase): string {
  return JSON.stringify([input, output, expected, notes, others]);
}

function judged({ judgement: { label, information, behaviour, oracle } }: FailingCase): string {
  return JSON.stringify([label ?? '', information ?? '', behaviour ?? '', oracle ?? '']);
}

/** The later of two states of a case. Of two at once the one with a label counts. */
function later(a: Stamped, b: Stamped): Stamped {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  const rank = ({ one }: Stamped) => `${one.judgement.label ? 1 : 0} ${judged(one)}`;
  // A case that got another id in an earlier merge keeps it: it is the longer one.
  const rankOfId = ({ one: { id } }: Stamped) => `${String(id.length).padStart(9, '0')} ${id}`;
  return rank(a) + rankOfId(a) < rank(b) + rankOfId(b) ? b : a;
}

/** An id for each case, the same in every tab: where two have one, the second gets “-2” after it. */
function uniqueIds(found: ReadonlyMap<string, Stamped>): ReadonlyMap<string, string> {
  const wanted = [...found].map(([key, { one }]) => [key, one.id] as const);
  const taken = new Set(wanted.map(([, id]) => id));
  const given = new Set<string>();
  const ids = new Map<string, string>();
  for (const [key, id] of wanted.sort(([a], [b]) => (a < b ? -1 : 1))) {
    let own = id;
    for (let number = 2; given.has(own) || (own !== id && taken.has(own)); number += 1)
      own = `${id}-${number}`;
    given.add(own);
    ids.set(key, own);
  }
  return ids;
}

/** The rater with the ids that the cases have now, without ratings of cases that are gone. */
function withIds(second: SecondRater, idNow: (id: string) => string | undefined): SecondRater {
  const ratings = [...second.ratings].flatMap(([id, rating]) => {
    const now = idNow(id);
    return now === undefined ? [] : [[now, rating] as const];
  });
  return { ...second, ratings: new Map(ratings) };
}

function rankOfSecond(side: {
  readonly second?: SecondRater | undefined;
  secondAt: number;
}): string {
  const { second, secondAt } = side;
  const words = second ? JSON.stringify([second.name, sorted(second), second.unmatched]) : '';
  return `${String(secondAt).padStart(16, '0')} ${words}`;
}

function sorted(second: SecondRater): unknown {
  return [...second.ratings].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sortedJson({ sheet: { cases, second }, stamps, cleared, secondAt }: Shared): string {
  const all = cases.map((one) => [one.id, contentOf(one), judged(one), stamps.get(one.id) ?? 0]);
  all.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return JSON.stringify([all, cleared, secondAt, rankOfSecond({ second, secondAt })]);
}

function stampOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
