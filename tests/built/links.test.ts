import { describe, expect, test } from 'vitest';
import { type BuiltSite, readSite } from './site.ts';

describe.each([
  ['at the root of a domain', readSite('dist')],
  ['below a sub-path', readSite('dist-sub-path', '/kb')],
])('built %s', (_, site) => {
  const anchors = new Map(
    site.pages.map(({ path, $ }) => [path, new Set($('[id]').map((_, el) => el.attribs['id']))]),
  );

  test.each([...site.pages, ...site.redirects])(
    'every link of $path leads somewhere',
    ({ path, $ }) => {
      const targets = $('a[href], area[href], link[href], script[src], img[src], use[href]')
        .map((_, el) => el.attribs['href'] ?? el.attribs['src'])
        .get();
      expect(targets.map((target) => faultOf(site, path, target)).filter(Boolean)).toEqual([]);
    },
  );

  function faultOf(
    { base, addresses }: BuiltSite,
    from: string,
    target: string,
  ): string | undefined {
    const here = `https://site.example${base.replace(/\/$/, '')}${from}`;
    const url = new URL(target, here);
    const isOurs = url.host === 'site.example' || url.host === 'form-or-facts.example';
    if (!isOurs) return url.protocol === 'https:' ? undefined : `${target} is not https`;
    if (base !== '/' && !url.pathname.startsWith(`${base}/`)) return `${target} leaves ${base}`;
    const path = decodeURI(base === '/' ? url.pathname : url.pathname.slice(base.length));
    if (!addresses.has(path)) return `${target} does not exist`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor && anchors.has(path) && !anchors.get(path)?.has(anchor))
      return `${target} has no anchor "${anchor}"`;
    return undefined;
  }
});
