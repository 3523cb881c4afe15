import { describe, expect, test } from 'vitest';
import { twinText } from '#src/publish/build/twin-text.ts';

const page = (main: string, head = '') => `<!doctype html><html><head>
<link rel="canonical" href="https://example.org/kb/a/b/">
<link rel="alternate" type="text/markdown" title="This page as Markdown" href="/kb/a/b.md">
${head}</head><body><nav>Menu</nav><main id="content" tabindex="-1">${main}</main></body></html>`;
const bodyOf = (main: string) => twinText(page(main))?.text.split('\n\n').slice(1).join('\n\n');

describe('the Markdown copy of a page', () => {
  test('names its source, and the day on which it was verified where there is one', () => {
    expect(twinText(page('<p>Words.</p>'))).toEqual({
      address: '/kb/a/b.md',
      text: 'Source: https://example.org/kb/a/b/\n\nWords.\n',
    });
    const dated = page('<p>Words.</p>', '<meta name="last-verified" content="2026-11-22">');
    expect(twinText(dated)?.text).toMatch(/^Source: \S+ · last verified 2026-11-22\n/);
  });

  test('is of the main part alone, without what is marked, drawn or operated', () => {
    expect(
      bodyOf(
        '<p data-twin="skip">No</p><p>One<!-- no --> two<button>No</button></p>' +
          '<svg><text>No</text></svg><script>no()</script><form><input></form>',
      ),
    ).toBe('One two\n');
  });

  test('has absolute links, but for those within the page', () => {
    expect(bodyOf('<p><a href="../c/">c</a> <a href="/d/">d</a> <a href="#e">e</a></p>')).toBe(
      '[c](https://example.org/kb/a/c/) [d](https://example.org/d/) [e](#e)\n',
    );
  });

  test('writes a formula as it is typed, and keeps small print apart', () => {
    expect(
      bodyOf('<p><math alttext="V · Q"><mi>V</mi></math></p><p>Price<small>a month</small></p>'),
    ).toBe('`V · Q`\n\nPrice a month\n');
  });

  test('is not made where the page links none', () => {
    expect(twinText('<html><head></head><main><p>Words.</p></main></html>')).toBeUndefined();
  });
});
