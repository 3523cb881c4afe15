import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageJsonLd } from '#src/publish/json-ld.ts';
import { day } from '#src/ground/day.ts';

const page = {
  title: 'Both at once',
  description: 'When facts and form fail together.',
  url: 'https://site.example/framework/both/',
  verified: day('2026-11-22'),
  above: [{ name: 'Framework', url: 'https://site.example/framework/' }],
};

test('a page says what it is, when it was checked and what stands above it', () => {
  const { '@graph': graph } = JSON.parse(pageJsonLd(page));
  expect(graph[0]).toMatchObject({ headline: 'Both at once', lastReviewed: '2026-11-22' });
  expect(graph[1].itemListElement).toMatchObject([
    { position: 1, name: 'Framework' },
    { position: 2, name: 'Both at once', item: page.url },
  ]);
});

test('no text of a page can close the element that holds it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const json = pageJsonLd({ ...page, title: `</script>${text}` });
      expect(json).not.toContain('<');
      expect(JSON.parse(json)['@graph'][0].headline).toBe(`</script>${text}`);
    }),
  );
});
