import { readFile } from 'node:fs/promises';
import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';

const ADDRESS =
  '/decide/?evaluation=none&facts-today=term-based&flow=2026-11-29&prompting=systematic&retrieval-check=missing&symptom=lacks-facts&triage=13.4.2.1&where-facts-live=small-documents';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const verdict = (page: Page) => page.getByRole('heading', { name: 'Move to advanced retrieval' });

async function open(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await expect(button(page, 'Copy Markdown')).toBeVisible();
}

test('link and record are copied', async ({ page, context }) => {
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
});

test('where the clipboard is closed, the record is offered as text', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page);
  await button(page, 'Copy Markdown').click();
  await expect(page.getByRole('textbox', { name: /Copy the text/ })).toHaveValue(
    /# Move to advanced retrieval/,
  );
});

test('the record says nothing that the screen does not say', async ({ page }) => {
  await open(page);
  const record = await saved(page, 'Save Markdown');
  const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  await page.evaluate(() => {
    for (const box of document.querySelectorAll('details')) box.open = true;
  });
  const screen = plain((await page.locator('.tool-shell').textContent()) ?? '');
  const body = record.slice(record.indexOf('## Considered options'));
  const lines = body.split('\n').map((line) => line.replace(/^(?:-|\d+\.) /, ''));
  const said = lines
    .filter((line) => line !== '' && !line.startsWith('#') && !/ leads to |^Because$/.test(line))
    .flatMap((line) =>
      line.replace(/ \((?:chosen|\w+ evidence: [^)]*)\)$/, '').split(/: (?=[A-Z])/),
    )
    .map((line) => plain(line.replace(/:$/, '')));
  expect(said.length).toBeGreaterThan(30);
  const OF_THE_FRAME = ['cost', 'for', 'against'];
  expect(said.filter((line) => !screen.includes(line) && !OF_THE_FRAME.includes(line))).toEqual([]);
});

for (const format of ['Save JSON', 'Save Markdown'])
  test(`what “${format}” saved brings answers and counts back`, async ({ page }) => {
    await open(page);
    const before = new URL(page.url()).search;
    const text = await saved(page, format);
    await page.goto('/decide/');
    await page.getByText('Restore a saved record').click();
    await page.getByRole('textbox', { name: /Paste a record/ }).fill(text);
    await button(page, 'Restore').click();
    await expect(verdict(page)).toBeVisible();
    expect(new URL(page.url()).search).toBe(before);
    await page.goBack();
    await expect(verdict(page)).toHaveCount(0);
  });

test('a saved file is opened from the disk', async ({ page }) => {
  await open(page);
  const text = await saved(page, 'Save JSON');
  await page.goto('/decide/');
  await page.getByText('Restore a saved record').click();
  await page
    .getByLabel(/or open its file/)
    .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(verdict(page)).toBeVisible();
});

test('a text that is no record stays where it was, with a message', async ({ page }) => {
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
});

test('on paper the verdict stands without the controls', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(verdict(page)).toBeVisible();
  await expect(button(page, 'Copy Markdown')).toBeHidden();
  await expect(page.getByText('Restore a saved record')).toBeHidden();
});

/** The text of the file that a button saves. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFile(await download.path(), 'utf8');
}
