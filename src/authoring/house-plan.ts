import { importsOf, insideSrc, placeOf } from './imports.ts';

/** One room that imports another. */
export interface Use {
  readonly from: string;
  readonly to: string;
  /** The kinds of the files that do, sorted. */
  readonly kinds: readonly string[];
  /** Whether pure code is among them. */
  readonly pure: boolean;
}

/** How many files each room has that may import another, by name. */
export function filesByRoom(sources: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const rooms = Map.groupBy(inRooms(sources), (file) => placeOf(file).room);
  return new Map([...rooms].map(([room, files]) => [room, files.length]));
}

/** Which room imports which, sorted by both. */
export function usesBetween(sources: ReadonlyMap<string, string>): readonly Use[] {
  const pairs = new Map<string, Set<string>>();
  for (const file of inRooms(sources)) {
    const { room, kind } = placeOf(file);
    for (const target of importsOf(sources.get(file) ?? '')) {
      const inside = insideSrc(file, target);
      if (inside === undefined || placeOf(inside).room === room) continue;
      const pair = `${room} ${placeOf(inside).room}`;
      pairs.set(pair, (pairs.get(pair) ?? new Set()).add(kind));
    }
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, kinds]) => {
      const [from = '', to = ''] = pair.split(' ');
      return { from, to, kinds: [...kinds].sort(), pure: kinds.has('pure') };
    });
}

function inRooms(sources: ReadonlyMap<string, string>): readonly string[] {
  return [...sources.keys()].filter((file) => file.includes('/')).sort();
}
