import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { standaloneMap } from '#src/guide/parts/decision-map-svg.ts';
import { type Card, drawMap } from '#src/guide/parts/decision-map.ts';
import { edges } from '#src/guide/edges.ts';
import { library } from '#src/library/library.ts';

const flow = library().flow;
const drawing = drawMap(flow);

describe('the map of the guide', () => {
  test('fits beside the navigation of a laptop screen', () => {
    expect(drawing.width).toBeLessThanOrEqual(984);
  });

  test('shows every question once, in reading order', () => {
    expect(drawing.cards.map(({ question }) => question.id)).toEqual([...flow.questions.keys()]);
  });

  test('shows every way, as a line to a question or as a row that names an outcome', () => {
    const shown = [
      ...drawing.lines.map(({ from, to }) => `${from} ${to}`),
      ...drawing.cards.flatMap(({ question, rows }) =>
        rows.map(({ outcome }) => `${question.id} ${outcome.id}`),
      ),
    ];
    expect(shown.sort()).toEqual(
      edges(flow)
        .map(({ from, to }) => `${from.id} ${to}`)
        .sort(),
    );
  });

  test('lays no card over another', () => {
    const overlapping = drawing.cards.flatMap((a, index) =>
      drawing.cards
        .slice(index + 1)
        .filter((b) => overlap(a, b))
        .map((b) => [a.question.id, b.question.id]),
    );
    expect(overlapping).toEqual([]);
  });

  test('keeps the rows inside their cards', () => {
    for (const { y, height, rows } of drawing.cards)
      for (const row of rows) {
        expect(row.y).toBeGreaterThan(y);
        expect(row.y).toBeLessThan(y + height);
      }
  });

  test('does not depend on the order of the questions', () => {
    const reversed = drawMap({ ...flow, questions: new Map([...flow.questions].reverse()) });
    expect(new Set(reversed.lines)).toEqual(new Set(drawing.lines));
  });
});

describe('the map as a file', () => {
  const labels = {
    title: 'Facts & "form" <now>',
    description: 'The flow',
    questionUrl: (id: string) => `https://example.org/decide/?a=1&b=2#question-${id}`,
    outcomeUrl: (id: string) => `https://example.org/decide/${id}/`,
  };
  const file = standaloneMap(drawing, labels);
  const $ = load(file, { xml: true });

  test('names itself and escapes what it is given', () => {
    expect($('svg > title').text()).toBe(labels.title);
    expect($('svg > desc').text()).toBe(labels.description);
    expect(file).toContain('a=1&amp;b=2#');
  });

  test('shows and links every question, and every outcome', () => {
    const links = new Map(
      $('a')
        .get()
        .map((link) => [$(link).attr('href'), $(link).find('text').last().text()]),
    );
    for (const { id, subject } of flow.questions.values())
      expect(links.get(labels.questionUrl(id))).toBe(subject);
    for (const { id, title } of flow.outcomes.values())
      expect(links.get(labels.outcomeUrl(id))).toBe(title);
  });

  test('draws one arrow for each way between questions', () => {
    expect($('path[marker-end]')).toHaveLength(drawing.lines.length);
  });

  test('needs no style sheet, script or other file', () => {
    expect($('style, script, image, use, [style], [class]')).toHaveLength(0);
  });
});

function overlap(a: Card, b: Card): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
