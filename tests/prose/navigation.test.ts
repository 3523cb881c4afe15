import { describe, expect, test } from 'vitest';
import {
  auditNavigation,
  listedBeside,
  neighbours,
  type Section,
  sectionOf,
} from '#src/prose/navigation.ts';

const sections: readonly Section[] = [
  { id: 'a', label: 'A', pages: ['/a/', '/a/one/'] },
  { id: 'b', label: 'B', pages: ['/b/', '/elsewhere/'] },
];

describe('reading order', () => {
  test('runs through the sections', () => {
    expect(neighbours(sections, '/a/one/')).toEqual({ previous: '/a/', next: '/b/' });
  });

  test('ends at both ends', () => {
    expect(neighbours(sections, '/a/').previous).toBeUndefined();
    expect(neighbours(sections, '/elsewhere/').next).toBeUndefined();
  });

  test('leaves a page outside it alone', () => {
    expect(neighbours(sections, '/')).toEqual({ previous: undefined, next: undefined });
  });
});

describe('the section of a page', () => {
  test.each([
    ['/a/one/', 'a'],
    ['/elsewhere/', 'b'],
    ['/b/generated/', 'b'],
    ['/', undefined],
    ['/404/', undefined],
  ])('of %s is %s', (path, id) => {
    expect(sectionOf(sections, path)?.id).toBe(id);
  });
});

describe('the audit of the navigation', () => {
  test('finds nothing when pages and navigation agree', () => {
    expect(auditNavigation(sections, ['/a/', '/a/one/', '/b/', '/elsewhere/'])).toEqual([]);
  });

  test('names a page without a place, a place without a page, and a page in two places', () => {
    const twice = [...sections, { id: 'c', label: 'C', pages: ['/a/'] }];
    expect(auditNavigation(twice, ['/a/', '/a/one/', '/b/', '/new/'])).toEqual([
      '/new/ is missing. Add it to content/navigation.yaml.',
      '/elsewhere/ is listed in content/navigation.yaml but has no page. Add its file or take it out.',
      '/a/ is listed twice in content/navigation.yaml. Leave it in one place.',
    ]);
  });
});

describe('the pages listed beside a page', () => {
  const large = Array.from({ length: 601 }, (_, at) => `/a/${at}/`);

  test('are all of its section where that is of a usual size', () => {
    const usual = large.slice(0, 40);
    expect(listedBeside(usual, '/a/7/')).toEqual(usual);
  });

  test('are the first of a large section and those nearby, as many from anywhere', () => {
    expect(listedBeside(large, '/a/300/')).toEqual(['/a/0/', ...large.slice(290, 311)]);
    for (const path of ['/a/0/', '/a/1/', '/a/300/', '/a/599/', '/a/600/', '/elsewhere/']) {
      const listed = listedBeside(large, path);
      expect(listed).toHaveLength(22);
      expect(new Set(listed).size).toBe(22);
      if (path.startsWith('/a/')) expect(listed).toContain(path);
    }
  });
});
