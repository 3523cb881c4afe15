import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { styleOf } from './first-load.ts';
import { isListed, readSite } from './site.ts';

const { pages, addresses } = readSite('dist');
const published = pages.filter(isListed);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    { 'astro-island': { flow: true, phrasing: true, permittedContent: ['@flow'] } },
  ],
  rules: {
    // Astro writes void elements and attribute quotes in its own, valid way.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    // Long titles are for readers; search engines cut them where they like.
    'long-title': 'off',
    // Landmarks of one kind have labels; "Main" and "All sections" are never shown together.
    'no-raw-characters': ['error', { relaxed: true }],
    'no-inline-style': 'error',
  },
});

/** Astro writes this one style element where its first island stands; every browser accepts it. */
const ISLAND_STYLE = /<style>astro-island,[^<]*<\/style>/;

describe.each(pages)('$path', ({ html, $ }) => {
  test('is valid HTML', async () => {
    const { results } = await validator.validateString(html.replace(ISLAND_STYLE, ''));
    const messages = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  });

  test('has one h1 and no skipped heading level', () => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .map((_, el) => Number(el.tagName.slice(1)))
      .get();
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([]);
  });

  test('carries the full content security policy, without unsafe-inline or unsafe-eval', () => {
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    for (const directive of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      'script-src',
      'style-src',
    ])
      expect(policy).toContain(directive);
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
  });

  test('shows its content without JavaScript, and hides what needs it', () => {
    const shown = load(html);
    expect(shown('html').hasClass('js')).toBe(false);
    expect(styleOf($)).toMatch(/html:not\(\.js\) \.needs-js\{display:none\}/);
    shown('.needs-js, [hidden], script, style, template').remove();
    expect(shown('h1')).toHaveLength(1);
    expect(shown('main').text().length).toBeGreaterThan(150);
  });

  test('has no inline style and no inline event handler', () => {
    const attributes = $('*')
      .get()
      .flatMap((element) => Object.keys(('attribs' in element && element.attribs) || {}));
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });
});

describe.each(published)('$path', ({ path, $ }) => {
  test('has a canonical address, a description and a favicon', () => {
    expect($('link[rel="canonical"]').attr('href')).toBe(`https://form-or-facts.example${path}`);
    expect($('meta[name="description"]').attr('content')?.length).toBeGreaterThan(49);
    expect($('link[rel="icon"]')).toHaveLength(1);
    expect($('meta[name="referrer"]').attr('content')).toBe('no-referrer');
  });

  test('links a Markdown twin that exists', () => {
    const twin = $('link[type="text/markdown"]').attr('href') ?? '';
    expect(addresses).toContain(twin);
  });

  test('is indexed by search, with a kind', () => {
    expect($('[data-pagefind-body]')).toHaveLength(1);
    expect($('[data-pagefind-filter^="Kind:"]')).toHaveLength(1);
  });

  test('says when it was last verified and when its review is due', () => {
    expect($('.page-end time')).toHaveLength(2);
  });
});

test.each(['title', 'meta[name="description"]'])('no two pages share a %s', (selector) => {
  const texts = published.map(({ $ }) => $(selector).attr('content') ?? $(selector).first().text());
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});
