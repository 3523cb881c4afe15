import { FLOW } from '#tests/guide/long-path.ts';
import { readFile } from 'node:fs/promises';
import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';

const ADDRESS = `/decide/?evaluation=none&facts-today=term-based&flow=${FLOW}&prompting=systematic&retrieval-check=missing&symptom=lacks-facts&triage=13.4.2.1&where-facts-live=small-documents`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const verdict = (page: Page) => page.getByRole('heading', { name: 'Move to advanced retrieval' });

async function open(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await expect(button(page, 'Copy Markdown')).toBeVisible();
}

test('link and record are copied, and on paper the verdict stands without the controls', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await button(page, 'Copy link').click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await copied()).toBe(page.url());
  await button(page, 'Copy Markdown').click();
  await expect(page.getByText('Record copied.')).toBeVisible();
  expect(await copied()).toContain('# Move to advanced retrieval\n\n## Context');
  expect(await copied()).toContain(`Address: <${page.url()}>`);
  await page.emulateMedia({ media: 'print' });
  await expect(verdict(page)).toBeVisible();
  await expect(button(page, 'Copy Markdown')).toBeHidden();
  await expect(page.getByText('Restore a saved record')).toBeHidden();
});

test('saved files bring answers and counts back, and a text that is no record stays where it was', async ({
  page,
}) => {
  await open(page);
  const before = new URL(page.url()).search;
  const markdown = await saved(page, 'Save Markdown');
  const json = await saved(page, 'Save JSON');
  await page.goto('/decide/');
  await page.getByText('Restore a saved record').click();
  const box = page.getByRole('textbox', { name: /Paste a record/ });

  const hostile = '{"kind": "<img src=x onerror=alert(1)>"}';
  await box.fill(hostile);
  await button(page, 'Restore').click();
  await expect(page.getByText(/no decision record of this site/)).toBeVisible();
  await expect(box).toHaveValue(hostile);
  expect(new URL(page.url()).search).toBe('');
  expect(await axeFaults(page)).toEqual([]);

  await box.fill(markdown);
  await button(page, 'Restore').click();
  await expect(verdict(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe(before);
  await page.goBack();
  await expect(verdict(page)).toHaveCount(0);

  await page
    .getByLabel(/or open its file/)
    .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await expect(verdict(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe(before);
});

/** The text of the file that a button saves. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFile(await download.path(), 'utf8');
}
