import { expect, test } from 'vitest';
import { pathFaults, type ReadingPath, timetable } from '#src/learn/path.ts';

const path: ReadingPath = {
  id: 'one',
  role: 'Reader',
  order: 1,
  minutes: 10,
  goal: 'You can read.',
  steps: [
    { id: 'a', page: '/a/', minutes: 4, take: 'Something.' },
    { id: 'b', title: 'Talk about it', minutes: 6, take: 'Something else.' },
  ],
  check: ['You have read it.'],
};

test('each step begins when the one before it ends', () => {
  expect(timetable(path.steps).map(({ from, to }) => [from, to])).toEqual([
    [0, 4],
    [4, 10],
  ]);
});

test('a sound path has no fault', () => {
  expect(pathFaults(path)).toEqual([]);
});

test('too many minutes, a step twice, and a step without a place are named', () => {
  const twice = { id: 'a', minutes: 5, take: 'Nothing.' };
  expect(pathFaults({ ...path, steps: [...path.steps, twice] })).toEqual([
    'The steps take 15 minutes and 10 are promised.',
    'The step "a" stands twice.',
    'Give the step "a" a page or a title, and not both.',
  ]);
});
