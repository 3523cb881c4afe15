import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { library } from '#src/library/library.ts';
import { readSite } from './site.ts';

/** Words a minute of readers who take their time, and of those who do not. */
const [SLOW, QUICK] = [200, 240];

const { pages } = readSite('dist');
const paths = library().paths;

/** Words of a page's prose, or of the named parts of it; throws for a part that is not there. */
function words(path: string, parts?: readonly string[]): number {
  const html = pages.find((page) => page.path === path)?.html;
  if (!html) throw new Error(`No page at ${path}.`);
  const $ = load(html);
  $('.prose :is(script, style, svg, astro-island, .margin-note)').remove();
  const all = $('.prose').children().toArray();
  const count = (elements: typeof all) =>
    elements.reduce(
      (sum, element) => sum + $(element).text().split(/\s+/).filter(Boolean).length,
      0,
    );
  if (!parts) return count(all);
  return parts.reduce((sum, part) => {
    // A worked case is a section of its own, with its heading inside.
    const section = $(`section:has(> h2[id="${part}"])`).toArray();
    if (section.length > 0) return sum + count(section);
    const start = all.findIndex((element) => $(element).is(`h2[id="${part}"]`));
    if (start < 0) throw new Error(`${path} has no part "${part}".`);
    const end = all.findIndex((element, at) => at > start && $(element).is('h2'));
    return sum + count(all.slice(start, end < 0 ? undefined : end));
  }, 0);
}

describe.each(paths)('the path “$role”', ({ minutes, steps }) => {
  const read = steps.filter(({ page, does }) => page !== undefined && !does);

  test.each(read)('gives its step $id the time its words take', ({ page = '', parts, minutes }) => {
    const count = words(page, parts);
    expect(minutes).toBeGreaterThanOrEqual(Math.floor(count / QUICK));
    expect(minutes).toBeLessThanOrEqual(Math.ceil(count / SLOW) + 7);
  });

  test('stays within its promise at two hundred words a minute', () => {
    const reading = read.reduce((sum, { page = '', parts }) => sum + words(page, parts) / SLOW, 0);
    const rest = steps.filter((step) => !read.includes(step));
    expect(reading + rest.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(
      minutes,
    );
  });

  test('uses most of the time it asks for', () => {
    const all = steps.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(all).toBeGreaterThanOrEqual(0.8 * minutes);
  });

  test('names pages that exist', () => {
    for (const { page } of steps) if (page) expect(words(page)).toBeGreaterThan(0);
  });
});

test('the path of thirty minutes ends with the exercises', () => {
  const first = paths.find(({ id }) => id === 'new-engineer');
  expect([first?.minutes, first?.steps.at(-1)?.page]).toEqual([30, '/onboarding/exercises/']);
});
