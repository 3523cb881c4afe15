import { expect, test } from 'vitest';
import { loadCostBook } from '#src/library/cost.ts';
import { decisionFlow } from '#src/library/decision.ts';
import { claim, finding, study } from '#src/library/evidence.ts';
import { ovadiaTables } from '#src/library/ovadia.ts';
import { pageMeta, sections } from '#src/library/pages.ts';
import { term } from '#src/library/terms.ts';

// Astro only logs a reference to nothing, and the build succeeds. The library must not.
test.each([
  ['a study', () => study('nobody-1999'), 'Add content/studies/nobody-1999.yaml'],
  ['a claim', () => claim('no-claim'), 'Add content/claims/no-claim.yaml'],
  ['a finding', () => finding({ study: 'a', finding: 'b' }), 'Add content/studies/a.yaml'],
  ['a term', () => term('no-term'), 'Add content/terms/no-term.yaml'],
  ['a page', () => pageMeta('/no/page/'), 'Add content/pages/no/page.mdx'],
  ['the navigation', () => sections(), 'Add content/navigation.yaml'],
  ['the decision flow', () => decisionFlow(), 'Add content/decision-flow.yaml'],
  ['the tables', () => ovadiaTables(), 'Add content/tables/ovadia-2024.yaml'],
  ['the prices', () => loadCostBook(), 'Add files to content/prices/'],
])('%s that does not exist throws, and the message says what to add', async (_, get, message) => {
  await expect(get()).rejects.toThrow(message);
});
