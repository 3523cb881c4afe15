import { describe, expect, test } from 'vitest';
import { sectionOf } from '#src/prose/navigation.ts';
import { library } from '#src/library/library.ts';
import { uncitedNumbers } from './cited-numbers.ts';
import { readSite } from './site.ts';

const { sections } = library();

/**
 * Sections whose numbers rest on something else: prices and assumptions carry a source each, which
 * tests/content/cost.test.ts checks; the guide asks and does not assert; exercises are invented, and
 * minutes of a path follow from the words of its pages; this site reports on itself.
 */
const OTHER_RULES = ['cost', 'decide', 'onboarding', 'about'];

/**
 * Pages that are themselves the citation: about one study or claim, a list of them, or their data;
 * and the worked cases, whose numbers are counted from their logs and computed by the estimator.
 */
const REGISTERS =
  /^\/(?:sources\/|cases\/|evidence\/(?:(?:grades|changes|corrections|ovadia-2024)\/|(?:studies|claims)\/(?:[^/]+\/)?)?)$/;

const fallsUnder = (path: string): boolean => {
  // The tools are no outcomes: their numbers are samples, a sheet to fill in, and rules of ours.
  if (path === '/' || /^\/decide\/(?!(?:triage|map|team)\/)[^/]+\/$/.test(path)) return true;
  const section = sectionOf(sections, path);
  return section !== undefined && !OTHER_RULES.includes(section.id) && !REGISTERS.test(path);
};

const pages = readSite('dist').pages.filter(({ path }) => fallsUnder(path));

describe('a number has a source', () => {
  test('on pages of every section that argues', () => {
    const paths = pages.map(({ path }) => path);
    for (const path of [
      '/',
      '/framework/',
      '/workflow/',
      '/evidence/forgetting/',
      '/concepts/',
      '/decide/finetune/',
    ])
      expect(paths).toContain(path);
  });

  test.each(pages)('on $path, wherever one stands', ({ $ }) => {
    expect(uncitedNumbers($('main').html() ?? '')).toEqual([]);
  });
});

describe('the search for numbers without a source', () => {
  const cite = '<span class="cite">(<a href="/evidence/studies/x-2020/#one">X 2020</a>)</span>';
  const claim = '<a href="/kb/evidence/claims/rag-wins/">strong</a>';

  test.each([
    ['a paragraph', '<p>It rose by 43%.</p>', 'It rose by 43%.'],
    ['a decimal', '<p>It scored 0.6 there.</p>', 'It scored 0.6 there.'],
    ['an item', '<ul><li>About 200,000 tokens.</li></ul>', 'About 200,000 tokens.'],
    ['a row', '<table><tr><td>PubMed</td><td>58.8</td></tr></table>', 'PubMed 58.8'],
    ['a definition', '<dl><dt>Cost</dt><dd>20 days</dd></dl>', '20 days'],
    ['a quotation', '<blockquote>9 in 10</blockquote>', '9 in 10'],
    ['a day', '<p>It closed on 7 May 2026.</p>', 'It closed on 7 May 2026.'],
    ['a number beside a name', '<p>BM25 found 30% more.</p>', 'BM25 found 30% more.'],
    ['a link to something else', '<p>See <a href="/evidence/">27%</a>.</p>', 'See 27%.'],
    ['the register at large', '<p><a href="/evidence/claims/">12</a></p>', '12'],
  ])('lists %s', (_, html, text) => {
    expect(uncitedNumbers(html)).toEqual([text]);
  });

  test('judges each block by itself', () => {
    expect(uncitedNumbers(`<p>8 of 30 ${cite}.</p><p>So 27%.</p>`)).toEqual(['So 27%.']);
    expect(uncitedNumbers(`<ul><li>8 of 30<ul><li>27% ${cite}</li></ul></li></ul>`)).toEqual([
      '8 of 30',
    ]);
  });

  test('accepts a study, a finding or a claim in the block', () => {
    expect(uncitedNumbers(`<p>8 of 30 ${cite}.</p><p>28 of 30, ${claim} support.</p>`)).toEqual([]);
  });

  test('accepts a source in the paragraph that introduces a table with a colon, and in no other', () => {
    const table = '<div class="scroll"><table><tr><td>58.8</td></tr></table></div>';
    expect(uncitedNumbers(`<p>Scores ${cite}:</p>${table}`)).toEqual([]);
    expect(uncitedNumbers(`<p>Scores ${cite}.</p>${table}`)).toEqual(['58.8']);
  });

  test('accepts what a component cites as one', () => {
    expect(
      uncitedNumbers(
        `<div class="claim"><p>28 of 30.</p><p>${claim}</p></div>
         <figure><p>17 worse</p><figcaption>${cite}</figcaption></figure>
         <div class="note"><p class="label">43% of the time</p><p>8 of 30 ${cite}</p></div>`,
      ),
    ).toEqual([]);
  });

  test.each(['BM25', 'GPT-4o', 'Llama-2-7B', 'Llama 3 8B', 'from 1B to 7B', 'step 3', 'in 2024'])(
    'does not take the digits of "%s" for a measurement',
    (text) => {
      expect(uncitedNumbers(`<p>${text}</p>`)).toEqual([]);
    },
  );

  test('accepts arithmetic that is named', () => {
    expect(uncitedNumbers('<p>16 of 20 is 58% to 92% (95% Wilson interval).</p>')).toEqual([]);
  });

  test('accepts in an outcome what its evidence names or states', () => {
    const evidence = `<section><h2 id="evidence">Evidence</h2><ul><li>
      <a href="/evidence/claims/fits/">Below 200,000 tokens</a>
      <a href="/evidence/studies/agarwal-2024/">Agarwal et al. 2024</a></li></ul></section>`;
    const text = '<p>It peaked at 50 (Agarwal et al. 2024).</p><p>200,000 tokens are slow.</p>';
    expect(uncitedNumbers(text + evidence)).toEqual([]);
    expect(uncitedNumbers(`<p>50 examples do.</p>${evidence}`)).toEqual(['50 examples do.']);
  });
});
