import dagre from '@dagrejs/dagre';
import { type Edge, edgeLabel, edges } from '#src/guide/edges.ts';
import type { Flow, Heading, NodeId, Question } from '#src/guide/flow.ts';

/** An outcome within the card of a question that leads to it. */
export interface Row {
  readonly outcome: Heading;
  readonly label: string;
  /** Middle of the row, from the top of the drawing. */
  readonly y: number;
}

/** A question with the outcomes its answers lead to at once. */
export interface Card {
  readonly question: Question;
  /** Left upper corner and size, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** The way from one question to the next. */
export interface Line {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Path data. */
  readonly d: string;
  readonly label: { readonly text: string; readonly x: number; readonly y: number };
  /** Whether an earlier answer decides as well. */
  readonly depends: boolean;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly Card[];
  readonly lines: readonly Line[];
}

export const HEAD_HEIGHT = 32;
export const ROW_HEIGHT = 26;
/** From the left edge of a card to its outcomes. */
export const LABEL_WIDTH = 134;
const FOOT = 6;
const LABEL_HEIGHT = 18;
/** Mean width of a letter, generous enough for any system font. */
const LETTER = { label: 7.4, row: 7, head: 9 } as const;

/**
 * Lays the flow out from top to bottom. Outcomes stand in the cards of their questions, so that
 * only the ways between questions are lines. The same flow always gives the same drawing, and the
 * order of its questions does not matter: they are laid out by side and id.
 */
export function drawMap(flow: Flow<Heading>): Drawing {
  const place = ([id, { side }]: readonly [NodeId, Question]) => `${side} ${id}`;
  const inOrder = [...flow.questions].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const all = edges({ ...flow, questions: new Map(inOrder) });
  const between = all.filter(({ to }) => flow.questions.has(to));
  const graph = new dagre.graphlib.Graph()
    .setGraph({
      ...{ rankdir: 'TB', align: 'UL', nodesep: 10, edgesep: 8 },
      ...{ ranksep: 16, marginx: 2, marginy: 2 },
    })
    .setDefaultEdgeLabel(() => ({}));

  for (const [id, { subject }] of inOrder) {
    const titles = all
      .filter(({ from }) => from.id === id)
      .flatMap(({ to }) => flow.outcomes.get(to)?.title.length ?? []);
    graph.setNode(id, {
      width: Math.max(
        subject.length * LETTER.head + HEAD_HEIGHT,
        ...titles.map((letters) => LABEL_WIDTH + letters * LETTER.row + HEAD_HEIGHT),
      ),
      height: HEAD_HEIGHT + (titles.length === 0 ? 0 : titles.length * ROW_HEIGHT + FOOT),
    });
  }
  for (const edge of between) {
    // A question that one way leads to stays close to where it comes from, below its like.
    const isOnly = ({ to }: Edge) => between.filter((other) => other.to === to).length === 1;
    const alike = between.filter(
      (other) =>
        other.from === edge.from &&
        isOnly(other) &&
        flow.questions.get(other.to)?.side === flow.questions.get(edge.to)?.side,
    );
    graph.setEdge(edge.from.id, edge.to, {
      width: edgeLabel(edge).length * LETTER.label,
      height: LABEL_HEIGHT,
      labelpos: 'c',
      weight: isOnly(edge) ? 2 : 1,
      minlen: isOnly(edge) ? 1 + alike.findIndex(({ to }) => to === edge.to) : 1,
    });
  }
  dagre.layout(graph);

  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    cards: [...flow.questions.values()].map((question) => {
      const { x, y, width, height } = graph.node(question.id);
      const top = Math.round(y - height / 2);
      return {
        question,
        x: Math.round(x - width / 2),
        y: top,
        width,
        height,
        rows: rowsOf(flow, all, question, top + HEAD_HEIGHT),
      };
    }),
    lines: between.map((edge) => {
      const { points, x = 0, y = 0 } = graph.edge(edge.from.id, edge.to);
      return {
        from: edge.from.id,
        to: edge.to,
        d: curve(points),
        label: { text: edgeLabel(edge), x: Math.round(x), y: Math.round(y) },
        depends: edge.depends,
      };
    }),
  };
}

function rowsOf(
  flow: Flow<Heading>,
  all: readonly Edge[],
  question: Question,
  top: number,
): readonly Row[] {
  return all
    .filter(({ from }) => from === question)
    .flatMap((edge) => {
      const outcome = flow.outcomes.get(edge.to);
      return outcome ? [{ outcome, label: edgeLabel(edge) }] : [];
    })
    .map((row, index) => ({ ...row, y: top + (index + 0.5) * ROW_HEIGHT }));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A smooth line that bends at the points between the first and the last. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  const bends = rest.map((point, index) => {
    const after = rest[index + 1];
    return `Q${pair(point)} ${pair(after ? middle(point, after) : last)}`;
  });
  return `M${pair(first)}${bends.length > 0 ? bends.join('') : `L${pair(last)}`}`;
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function pair({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
