import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimSchema } from '#src/schemas/claim.ts';
import { readCollection } from './read-content.ts';

const pages = new URL('../../content/pages/', import.meta.url);
const claims = readCollection('claims', claimSchema);

const GRADED_LINK =
  /\[(strong|moderate|mixed|weak|contested)\]\(\/evidence\/claims\/([a-z0-9-]+)\/\)/g;

const links = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((page) =>
    [...readFileSync(new URL(page, pages), 'utf8').matchAll(GRADED_LINK)].map(
      ([, written = '', claim = '']) => ({ page, written, claim }),
    ),
  );

describe('a grade written in prose', () => {
  test('occurs on the overview of the evidence', () => {
    expect(links.some(({ page }) => page === 'evidence/index.mdx')).toBe(true);
  });

  test.each(links)('on $page is the grade of the claim $claim', ({ written, claim }) => {
    expect(written).toBe(claims.get(claim)?.grade);
  });
});
