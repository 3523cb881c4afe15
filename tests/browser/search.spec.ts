import { gzipSync } from 'node:zlib';
import { axeFaults } from './axe.ts';
import { expect, type Page, type Response, test } from '@playwright/test';
import { PORTS } from './ports.ts';

/** What a reader would type, and the pages of which one should be among the first three. */
const QUERIES: readonly (readonly [query: string, ...pages: readonly string[]])[] = [
  ['how much does RAG cost', '/cost/'],
  [
    'invalid json',
    '/decide/constrain-the-output/',
    '/concepts/constrained-decoding/',
    '/framework/behaviour-failures/',
  ],
  ['cost calculator', '/cost/'],
  ['break-even finetuning', '/cost/', '/cost/limits/'],
  ['token prices', '/cost/prices/', '/cost/'],
  ['decision flowchart', '/decide/'],
  ['should I finetune', '/concepts/finetuning/', '/framework/why-not-always-finetune/', '/decide/'],
  ['what is BM25', '/concepts/bm25/'],
  ['hallucination', '/concepts/hallucination/'],
  ['LoRA', '/concepts/lora/'],
  ['43% of the time', '/evidence/ovadia-2024/', '/evidence/'],
  ['Ovadia', '/evidence/ovadia-2024/'],
  ['alignment tax', '/concepts/alignment-tax/', '/evidence/forgetting/'],
  ['catastrophic forgetting', '/concepts/catastrophic-forgetting/', '/evidence/forgetting/'],
  ['how many few-shot examples', '/workflow/examples/', '/decide/add-examples/'],
  ['prompt caching', '/concepts/prompt-caching/'],
  ['outdated answers', '/framework/information-failures/', '/framework/'],
  ['wrong format', '/framework/behaviour-failures/', '/framework/diagnostic-question/'],
  ['reranker', '/concepts/reranking/'],
  ['hybrid search', '/concepts/hybrid-search/', '/workflow/advanced-retrieval/'],
  ['evaluation pipeline', '/workflow/evaluation/', '/concepts/evaluation/'],
  [
    'OpenAI closes finetuning',
    '/framework/why-not-always-finetune/',
    '/cost/prices/',
    '/evidence/claims/hosted-finetuning-can-be-withdrawn/',
  ],
  ['Chip Huyen AI Engineering', '/sources/', '/about/'],
  [
    'paste the missing fact',
    '/framework/diagnostic-question/',
    '/concepts/oracle-test/',
    '/decide/run-the-oracle-test/',
  ],
  ['model too slow', '/decide/try-a-smaller-model/', '/decide/cache-and-trim-first/', '/decide/'],
  ['train on retrieved passages distractors', '/workflow/rag-and-finetuning/', '/framework/both/'],
  [
    'everything fits in the context window',
    '/decide/put-it-all-in-the-prompt/',
    '/concepts/context-window/',
    '/workflow/simple-retrieval/',
  ],
  [
    'vector database',
    '/workflow/simple-retrieval/',
    '/concepts/embeddings/',
    '/workflow/advanced-retrieval/',
  ],
  ['non-standard SQL dialect', '/framework/behaviour-failures/', '/framework/diagnostic-question/'],
  [
    'finetuning beats retrieval',
    '/framework/where-the-rule-breaks/',
    '/evidence/claims/supervised-finetuning-can-win-on-facts/',
  ],
];

test('a reader’s query finds its page among the first three', async ({ page }) => {
  await page.goto('/about/');
  for (const [query, ...expected] of QUERIES) {
    const found = await firstThree(page, query);
    expect
      .soft(
        found.some((path) => expected.includes(path)),
        `${query} → ${found.join(' ')}`,
      )
      .toBe(true);
  }
});

test('nothing of search loads before it is opened, and little until the first results', async ({
  page,
}) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/pagefind/')) return;
    sizes.push(bodySize(response));
  });
  await page.goto('/framework/', { waitUntil: 'networkidle' });
  expect(sizes).toEqual([]);

  await page.getByRole('button', { name: /search/i }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  // At once: on a busy machine each pause between two keys would be a search of its own.
  await page.keyboard.insertText('retrieval');
  // The box of a result comes first, its title and excerpt with a file of their own.
  await expect(page.locator('.pf-result-link').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.log(`Search up to the first results: ${bytes} bytes, gzip`);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(215_000);
});

test('results lead to the page, and to the place in it', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await typeQuery(page, 'oracle-context test');
  const hit = page.locator('.pf-heading-link', { hasText: 'The oracle-context test' }).first();
  await hit.click();
  await expect(page).toHaveURL(
    /^https?:\/\/[^/]+\/framework\/diagnostic-question\/[^/]*#the-oracle-context-test$/,
  );
});

test('the keys / and Ctrl+K or ⌘K open search, Escape clears and closes it', async ({ page }) => {
  const dialog = page.getByRole('dialog');
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    // A page of its own for each: a dialog that is still closing does not open.
    await page.goto('/workflow/');
    await page.keyboard.press(keys);
    await expect(dialog, keys).toBeVisible();
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog, keys).toBeHidden();
  }
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('/cost/');
  await page.getByRole('textbox').first().press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the open dialog is accessible, and results can be narrowed to one kind', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await typeQuery(page, 'finetuning');
  await expect(page.locator('.pf-result').first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Kind of page' }).click();
  await page.getByRole('option', { name: /concept/i }).click();
  await expect(page.locator('.pf-result-link').first()).toHaveAttribute('href', /^\/concepts\//);
});

test('search works below a sub-path', async ({ page }) => {
  await page.goto(`http://localhost:${PORTS.subPath}/kb/`);
  await page.keyboard.press('/');
  await typeQuery(page, 'BM25');
  await expect(page.locator('.pf-result-link').first()).toHaveAttribute(
    'href',
    /^\/kb\/concepts\/bm25\//,
  );
});

/** Size in bytes, gzip; nothing for a body that the browser has let go of. */
function bodySize(response: Response): Promise<number> {
  return response.body().then(
    (body) => gzipSync(body, { level: 9 }).length,
    () => 0,
  );
}

async function typeQuery(page: Page, query: string): Promise<void> {
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(query);
}

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

function firstThree(page: Page, query: string): Promise<readonly string[]> {
  return page.evaluate(async (text) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as Pagefind;
    const { results } = await pagefind.search(text);
    const data = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    return data.map(({ url }) => url.replace(/[?#].*/, ''));
  }, query);
}
