import dagre from '@dagrejs/dagre';
import type { Use } from './house-plan.ts';

export const BOX = { width: 104, height: 54 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Left upper corner of each box. */
  readonly boxes: ReadonlyMap<string, Point>;
  /** Path data of each arrow, from the room that imports to the one that is imported. */
  readonly ways: ReadonlyMap<Use, string>;
}

/** An arrow laid out from the upper of its rooms to the lower; `rises` where the lower one imports. */
interface Strand {
  readonly use: Use;
  readonly rises: boolean;
  readonly upper: string;
  readonly lower: string;
}

/**
 * Rooms in rows, each above those that its pure code imports; other imports may lead upwards. Lines
 * bend between the rows alone, so that they run through no box.
 */
export function layOut(rooms: readonly string[], uses: readonly Use[]): Layout {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
    .setGraph({ rankdir: 'TB', nodesep: 18, edgesep: 14, ranksep: 64, marginy: 12 })
    .setDefaultEdgeLabel(() => ({}));
  for (const room of rooms) graph.setNode(room, { ...BOX });
  const strands = uses.map((use): Strand => {
    const rises = !use.pure && reaches(use.to, use.from, uses);
    const [upper, lower] = rises ? [use.to, use.from] : [use.from, use.to];
    return { use, rises, upper, lower };
  });
  for (const { use, upper, lower } of strands)
    graph.setEdge(upper, lower, { weight: use.pure ? 3 : 1 }, nameOf(use));
  dagre.layout(graph);

  const rows = new Set(rooms.map((room) => graph.node(room).y));
  const bends = new Map(
    strands.map(({ use, upper, lower }) => [
      use,
      (graph.edge(upper, lower, nameOf(use)).points as Point[])
        .slice(1, -1)
        .filter(({ y }) => rows.has(y)),
    ]),
  );
  /** Where a line leaves or meets a box: lines to the left of others do so to the left of them. */
  const port = (room: string, strand: Strand): number => {
    const isUpper = strand.upper === room;
    const towards = (other: Strand) => {
      const way = bends.get(other.use) ?? [];
      const next = isUpper ? way[0] : way.at(-1);
      return (next ?? graph.node(isUpper ? other.lower : other.upper)).x;
    };
    const beside = strands
      .filter(({ upper, lower }) => (isUpper ? upper : lower) === room)
      .sort((a, b) => towards(a) - towards(b) || (nameOf(a.use) < nameOf(b.use) ? -1 : 1));
    const share = (beside.indexOf(strand) + 1) / (beside.length + 1);
    return graph.node(room).x + (share - 0.5) * BOX.width;
  };

  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: new Map(rooms.map((room) => [room, cornerOf(graph.node(room))])),
    ways: new Map(
      strands.map((strand) => {
        const { use, rises, upper, lower } = strand;
        const start = { x: port(upper, strand), y: graph.node(upper).y };
        const end = { x: port(lower, strand), y: graph.node(lower).y };
        return [use, pathThrough([start, ...(bends.get(use) ?? []), end], rises)];
      }),
    ),
  };
}

function nameOf({ from, to }: Use): string {
  return `${from} ${to}`;
}

/** Whether pure code leads from one room to another, over any number of rooms. */
function reaches(from: string, to: string, uses: readonly Use[]): boolean {
  return uses.some(
    (use) => use.pure && use.from === from && (use.to === to || reaches(use.to, to, uses)),
  );
}

function cornerOf({ x, y }: Point): Point {
  return { x: Math.round(x - BOX.width / 2), y: Math.round(y - BOX.height / 2) };
}

/** A line through points in the middles of rows: straight beside boxes, curved between rows. */
function pathThrough(points: readonly Point[], reversed: boolean): string {
  const half = BOX.height / 2;
  const places = points.flatMap(({ x, y }, at) => [
    ...(at > 0 ? [{ x: Math.round(x), y: Math.round(y - half) }] : []),
    ...(at < points.length - 1 ? [{ x: Math.round(x), y: Math.round(y + half) }] : []),
  ]);
  const [start, ...rest] = reversed ? places.reverse() : places;
  if (!start) return '';
  let from = start;
  let path = `M${start.x} ${start.y}`;
  for (const to of rest) {
    const middle = Math.round((from.y + to.y) / 2);
    path += from.x === to.x ? `V${to.y}` : `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
    from = to;
  }
  return path;
}
