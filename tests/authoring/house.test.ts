import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawHouse } from '#src/authoring/house-drawing.ts';
import { filesByRoom, usesBetween } from '#src/authoring/house-plan.ts';
import { sourcesBelow } from '#src/authoring/imports.ts';

const SRC = new URL('../../src/', import.meta.url);

test('the picture of the house shows the rooms as they are', () => {
  const sources = sourcesBelow(SRC);
  const drawn = drawHouse(filesByRoom(sources), usesBetween(sources));
  expect(
    drawn === readFileSync(new URL('house.svg', SRC), 'utf8'),
    'src/house.svg is out of date: run npm run house.',
  ).toBe(true);
});

const SMALL = new Map([
  ['upper/ui/Button.tsx', `import { sum } from '../../lower/sum.ts';`],
  ['upper/tell.ts', `import type { Sum } from '#src/lower/sum.ts';`],
  ['lower/sum.ts', `import { own } from './own.ts'; import { h } from 'preact';`],
  ['lower/parts/Sum.astro', `import Page from '#src/upper/parts/Page.astro';`],
  ['content.config.ts', `import { sum } from './lower/sum.ts';`],
]);

test('a room uses another where a file of it imports one there, pure code or not', () => {
  expect(usesBetween(SMALL)).toEqual([
    { from: 'lower', to: 'upper', kinds: ['parts'], pure: false },
    { from: 'upper', to: 'lower', kinds: ['pure', 'ui'], pure: true },
  ]);
  expect([...filesByRoom(SMALL)]).toEqual([
    ['lower', 2],
    ['upper', 2],
  ]);
});

test('the drawing is the same whatever the order in which files are read', () => {
  const draw = (sources: ReadonlyMap<string, string>) =>
    drawHouse(filesByRoom(sources), usesBetween(sources));
  expect(draw(new Map([...SMALL].reverse()))).toBe(draw(SMALL));
});
