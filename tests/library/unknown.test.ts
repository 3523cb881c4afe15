import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formulaGroup } from '#src/library/cost.ts';
import { claim, correction, finding, study } from '#src/library/evidence.ts';
import { readingPath } from '#src/library/learn.ts';
import { library } from '#src/library/library.ts';
import { pageMeta, snippet, term } from '#src/library/prose.ts';

const empty = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(empty, { recursive: true }));

// Astro only logs a reference to nothing, and the build succeeds. The library must not.
test.each([
  ['a study', () => study('nobody-1999'), 'Add content/studies/nobody-1999.yaml'],
  ['a claim', () => claim('no-claim'), 'Add content/claims/no-claim.yaml'],
  ['a finding', () => finding({ study: 'a', finding: 'b' }), 'Add content/studies/a.yaml'],
  ['a correction', () => correction('none'), 'Add it under "corrections" in content/claims/'],
  ['a term', () => term('no-term'), 'Add content/terms/no-term.yaml'],
  ['a snippet', () => snippet('nothing'), 'Add content/snippets/nothing.yaml'],
  ['a reading path', () => readingPath('nobody'), 'Add content/paths/nobody.yaml'],
  ['a group of formulas', () => formulaGroup('none'), 'Add the group to content/formulas.yaml'],
  ['a page', () => pageMeta('/no/page/'), 'Add content/pages/no/page.mdx'],
  ['the navigation', () => library(empty), 'Add content/navigation.yaml'],
  ['the short addresses', () => library(empty), 'Add content/short-links.yaml'],
  ['the decision flow', () => library(empty), 'Add content/decision-flow.yaml'],
  ['the rubric', () => library(empty), 'Add content/triage.yaml'],
  ['the tables', () => library(empty), 'Add content/tables/ovadia-2024.yaml'],
  ['the prices', () => library(empty), 'Add files to content/prices/'],
])('%s that does not exist throws, and the message says what to add', (_, get, message) => {
  expect(get).toThrow(message);
});
