import type { Heading, Side } from '#src/guide/flow.ts';
import {
  type Card,
  type Drawing,
  HEAD_HEIGHT,
  LABEL_WIDTH,
  type Row,
  ROW_HEIGHT,
} from './decision-map.ts';

const MARGIN = 16;
const TITLE_HEIGHT = 44;
const CHIP = ROW_HEIGHT - 5;
const INK = '#1f2326';
const INK_SOFT = '#555b60';
const RULE = '#87857c';
const EDGE: Readonly<Record<Side, string>> = {
  facts: '#0b6470',
  form: '#9c4310',
  both: RULE,
  neither: RULE,
};
const FILL: Readonly<Record<Side, string>> = {
  facts: '#e2f0f1',
  form: '#fbeadd',
  both: '#ffffff',
  neither: '#ffffff',
};

export interface Labels {
  readonly title: string;
  readonly description: string;
  /** Absolute address of a question in the guide, and of an outcome. */
  readonly questionUrl: (id: string) => string;
  readonly outcomeUrl: (id: string) => string;
}

/**
 * The map as a file of its own, for slides and documents. Colours and sizes are attributes and not
 * styles, because many programs that place an SVG ignore its style sheet.
 */
export function standaloneMap(drawing: Drawing, labels: Labels): string {
  const width = drawing.width + 2 * MARGIN;
  const height = drawing.height + TITLE_HEIGHT + 2 * MARGIN;
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'title desc',
    'font-family': 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    'font-size': 13,
    fill: INK,
  };
  return element(
    'svg',
    frame,
    element('title', { id: 'title' }, escapeMarkup(labels.title)),
    element('desc', { id: 'desc' }, escapeMarkup(labels.description)),
    element('rect', { width, height, fill: '#ffffff' }),
    element('defs', {}, arrow()),
    text(MARGIN, MARGIN + 18, labels.title, { 'font-size': 19, 'font-weight': 600 }),
    element(
      'g',
      { transform: `translate(${MARGIN} ${MARGIN + TITLE_HEIGHT})` },
      ...drawing.lines.map(({ d, depends }) =>
        element('path', {
          d,
          fill: 'none',
          stroke: INK_SOFT,
          'stroke-width': 1.25,
          ...(depends && { 'stroke-dasharray': '5 4' }),
          'marker-end': 'url(#arrow)',
        }),
      ),
      ...drawing.lines.map(({ label }) => lineLabel(label)),
      ...drawing.cards.map((card) => cardOf(card, labels)),
    ),
  );
}

function arrow(): string {
  const size = { markerWidth: 9, markerHeight: 9, markerUnits: 'userSpaceOnUse' };
  return element(
    'marker',
    { id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, ...size, orient: 'auto' },
    element('path', { d: 'M0 0L8 4L0 8Z', fill: INK_SOFT }),
  );
}

/** Written twice, because programs that do not know `paint-order` would cover the letters. */
function lineLabel({ x, y, text: words }: Drawing['lines'][number]['label']): string {
  const place = { 'text-anchor': 'middle', 'font-size': 12.5 };
  const halo = { stroke: '#ffffff', 'stroke-width': 10, 'stroke-linejoin': 'round' };
  return (
    text(x, y + 4, words, { ...place, ...halo, 'aria-hidden': 'true' }) +
    text(x, y + 4, words, { ...place, fill: INK_SOFT })
  );
}

function cardOf({ question, x, y, width, height, rows }: Card, labels: Labels): string {
  const { side, subject, id } = question;
  return element(
    'g',
    {},
    box(x, y, width, height, side, 14, FILL[side]),
    element(
      'a',
      { href: labels.questionUrl(id) },
      text(x + 16, y + HEAD_HEIGHT - 10, subject, { 'font-size': 15, 'font-weight': 600 }),
    ),
    ...rows.map((row) => rowOf(row, x, width, labels.outcomeUrl(row.outcome.id))),
  );
}

function rowOf({ outcome, label, y }: Row, x: number, width: number, href: string): string {
  const left = x + LABEL_WIDTH;
  const size = [width - LABEL_WIDTH - 8, CHIP] as const;
  return element(
    'a',
    { href },
    text(left - 8, y + 4, label, { 'text-anchor': 'end', 'font-size': 12.5, fill: INK_SOFT }),
    box(left, y - CHIP / 2, ...size, outcome.side, CHIP / 2, '#ffffff'),
    text(left + 12, y + 4, outcome.title),
  );
}

/** A double left edge for facts, round corners for form. */
function box(
  x: number,
  y: number,
  width: number,
  height: number,
  side: Heading['side'],
  radius: number,
  fill: string,
): string {
  const stroke = { stroke: EDGE[side], 'stroke-width': 1.25 };
  const rx = side === 'form' ? radius : 2;
  const inset = Math.min(5, radius / 2);
  return (
    element('rect', { x, y, width, height, rx, fill, ...stroke }) +
    (side === 'facts' ? element('path', { d: `M${x + inset} ${y}v${height}`, ...stroke }) : '')
  );
}

type Attributes = Readonly<Record<string, string | number>>;

function text(x: number, y: number, words: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escapeMarkup(words));
}

/** Children are markup already. */
function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeMarkup(`${value}`)}"`,
  );
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

function escapeMarkup(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
