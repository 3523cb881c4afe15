import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { badge } from '#src/guide/badge.ts';
import { library } from '#src/library/library.ts';

describe.each([...library().flow.outcomes.values()])('the badge of $id', (outcome) => {
  const $ = load(badge(outcome), { xml: true });

  test('says the verdict as text and as its name', () => {
    expect($('text').last().text()).toBe(outcome.title);
    expect($('svg').attr('aria-label')).toBe(`Form or Facts: ${outcome.title}`);
  });

  test('keeps its text inside', () => {
    const text = $('text').last();
    const end = Number(text.attr('x')) + Number(text.attr('textLength'));
    expect(end).toBeLessThan(Number($('svg').attr('width')));
  });
});

test('a title cannot break out of the image', () => {
  const $ = load(badge({ title: 'A "b" <script> & c', side: 'form' }), { xml: true });
  expect($('script')).toHaveLength(0);
  expect($('title').text()).toBe('Form or Facts: A "b" <script> & c');
});
