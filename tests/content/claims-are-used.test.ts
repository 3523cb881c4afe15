import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim } from '#src/evidence/claim.ts';
import { citedClaims } from '#src/evidence/references.ts';
import { library } from '#src/library/library.ts';

const folder = new URL('../../content/pages/', import.meta.url);
const flow = library().flow;
const claims: ReadonlyMap<string, Claim> = library().claims;

/** Claims by the place that shows, links or lists them. */
const places: ReadonlyMap<string, readonly string[]> = new Map([
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map(
      (page) => [page, citedClaims(readFileSync(new URL(page, folder), 'utf8'), claims)] as const,
    ),
  ...[...flow.questions.values()].map(({ id, why }) => [`question ${id}`, why.claims] as const),
  ...[...flow.outcomes.values()].map(
    ({ id, evidence }) =>
      [`outcome ${id}`, [...evidence.claimsFor, ...evidence.claimsAgainst]] as const,
  ),
]);

describe('the claim', () => {
  test.each([...claims.keys()])('%s is relied on by a page, an outcome or a question', (id) => {
    const users = [...places].filter(([, used]) => used.includes(id));
    expect(users, 'Use it where it matters, or delete its file.').not.toEqual([]);
  });
});
