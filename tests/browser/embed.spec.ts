import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { PORTS } from './ports.ts';

const SITE = `http://localhost:${PORTS.root}`;

/**
 * A page of somebody else, on another origin, with a policy of its own. At 127.0.0.1 it is another
 * site as well, whose frames the browser keeps from their storage; at localhost they may store.
 */
let host: Server;
let origin: string;
let body = '';
let policy = '';

test.beforeEach(async () => {
  host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('content-security-policy', policy);
    response.end(`<!doctype html><html lang="en"><title>Host</title><p>Before</p>${body}`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  policy = `default-src 'none'; frame-src ${SITE}; script-src ${SITE}`;
});

test.afterEach(() => host.close());

const frameOf = (tool: string, query = '') =>
  `<iframe src="${SITE}/embed/${tool}/${query}" title="Tool" width="700" height="640" allow="clipboard-write"></iframe>`;
const SCRIPT = `<script src="${SITE}/embed.js" async></script>`;

const tool = (page: Page) => page.frameLocator('iframe');
const heightOf = (page: Page) =>
  page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

async function open(page: Page, html: string, at = origin): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  body = html;
  await page.goto(at);
  return complaints;
}

async function answerFirst(page: Page): Promise<void> {
  await tool(page)
    .getByRole('radio', { name: /behaves wrongly/ })
    .check();
  await tool(page).getByRole('button', { name: 'Continue' }).click();
  await expect(tool(page).getByRole('group', { name: /change made things better/ })).toBeVisible();
}

test.describe('in a page of another origin, under its policy', () => {
  for (const [id, seen] of [
    ['decide', /What is going wrong/],
    ['triage', /Take a sample|sample/i],
    ['cost', /Total|months/],
    ['map', /double edge marks/],
  ] as const)
    test(`the frame of ${id} takes the height of its content`, async ({ page }) => {
      const complaints = await open(page, frameOf(id) + SCRIPT);
      await expect(tool(page).getByText(seen).first()).toBeVisible();
      const inside = () =>
        tool(page)
          .locator('body')
          .evaluate((body) => body.getBoundingClientRect().height);
      await expect.poll(async () => (await heightOf(page)) - (await inside())).toBeLessThan(6);
      expect(await heightOf(page)).not.toBe(640);
      expect(complaints).toEqual([]);
    });

  test('the height follows a change, and a script that comes late asks for it', async ({
    page,
  }) => {
    await open(page, frameOf('decide'));
    await expect(
      tool(page)
        .getByText(/What is going wrong/)
        .first(),
    ).toBeVisible();
    await page.waitForTimeout(300);
    const fixed = await heightOf(page);
    await page.addScriptTag({ url: `${SITE}/embed.js` });
    await expect.poll(() => heightOf(page)).not.toBe(fixed);
    const before = await heightOf(page);
    await tool(page).getByText('Every question as a list').click();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 500);
  });

  test('a message of another origin moves nothing', async ({ page }) => {
    await open(page, frameOf('map') + SCRIPT);
    await expect.poll(() => heightOf(page)).not.toBe(640);
    const before = await heightOf(page);
    await page.evaluate(() => postMessage({ formOrFactsHeight: 5000 }, '*'));
    await page.waitForTimeout(200);
    expect(await heightOf(page)).toBe(before);
  });

  test('works at a fixed height, without the script', async ({ page }) => {
    await open(page, frameOf('decide'));
    await answerFirst(page);
    expect(await heightOf(page)).toBeLessThan(650);
  });

  test('links open a new tab, and the full version opens in the same state', async ({
    page,
    context,
  }) => {
    await open(page, frameOf('decide', '?theme=dark'));
    await answerFirst(page);
    const opened = context.waitForEvent('page');
    await tool(page).getByRole('link', { name: 'Open full version' }).click();
    const full = await opened;
    await expect(full).toHaveURL(/\/decide\/\?.*symptom=behaves-wrongly$/);
    await expect(full.getByRole('group', { name: /change made things better/ })).toBeVisible();
  });

  test('the state survives a reload of the frame', async ({ page }) => {
    await open(page, frameOf('decide', '?theme=dark'));
    await answerFirst(page);
    await page.frames()[1]?.evaluate(() => location.reload());
    await expect(tool(page).getByRole('group', { name: /change made/ })).toBeVisible();
    await expect(tool(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('where frames may store, it survives a reload of the page around it', async ({ page }) => {
    await open(page, frameOf('decide', '?theme=dark'), origin.replace('127.0.0.1', 'localhost'));
    await answerFirst(page);
    // An answer is kept a moment after it is given.
    await page.waitForTimeout(600);
    await page.reload();
    await expect(tool(page).getByRole('group', { name: /change made/ })).toBeVisible();
    await expect(tool(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('two frames of one tool, with starts of their own, keep states of their own', async ({
    page,
  }) => {
    const both = frameOf('decide', '?theme=dark') + frameOf('decide', '?theme=light');
    await open(page, both, origin.replace('127.0.0.1', 'localhost'));
    const first = page.locator('iframe').first().contentFrame();
    const second = page.locator('iframe').last().contentFrame();
    await first.getByRole('radio', { name: /behaves wrongly/ }).check();
    await first.getByRole('button', { name: 'Continue' }).click();
    await page.waitForTimeout(600);
    await page.reload();
    await expect(first.getByRole('group', { name: /change made/ })).toBeVisible();
    await expect(second.getByRole('group', { name: /What is going wrong/ })).toBeVisible();
  });

  test('a theme stays through every state of the estimator', async ({ page }) => {
    await open(page, frameOf('cost', '?theme=dark'));
    await expect(tool(page).locator('.tool-shell[data-ready]')).toBeVisible();
    await tool(page).getByLabel('Compare A').selectOption({ index: 5 });
    await expect
      .poll(() => page.frames()[1]?.evaluate(() => location.search))
      .toMatch(/compare=.*theme=dark/);
  });
});

test.describe('with storage blocked', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Blocked', 'SecurityError');
          },
        });
    }),
  );

  for (const id of ['decide', 'triage', 'cost', 'map'])
    test(`${id} works`, async ({ page }) => {
      const complaints = await open(page, frameOf(id, '?theme=light') + SCRIPT);
      if (id === 'decide') await answerFirst(page);
      if (id !== 'map') await expect(tool(page).locator('.tool-shell[data-ready]')).toBeVisible();
      await expect(tool(page).locator('html')).toHaveAttribute('data-theme', 'light');
      await expect.poll(() => heightOf(page)).not.toBe(640);
      expect(complaints).toEqual([]);
    });
});

test.describe('the builder of the code', () => {
  test('says what is wrong with an address and keeps it; writes what was chosen, and shows it', async ({
    page,
  }) => {
    await page.goto('/onboarding/embed/');
    await page.locator('[data-ready]').first().waitFor();
    await page.getByLabel(/Start with what/).fill(`${SITE}/cost/`);
    await expect(page.getByText(/This is an address of the cost estimator/)).toBeVisible();
    await expect(page.getByLabel(/Start with what/)).toHaveValue(`${SITE}/cost/`);
    await page.getByRole('radio', { name: 'Cost estimator' }).check();
    await page.getByRole('radio', { name: 'Dark', exact: true }).check();
    await page.getByLabel(/Start with what/).fill(`${SITE}/cost/?workload=classification`);
    await expect(page.getByLabel('HTML')).toHaveValue(
      /embed\/cost\/\?workload=classification&amp;theme=dark"/,
    );
    const preview = page.frameLocator('iframe');
    await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(preview.getByRole('heading', { name: 'Cost estimator' })).toBeVisible();
  });
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame holds the questions, and links leave it', async ({ page }) => {
    await page.goto('/embed/decide/');
    await page.getByText('Every question as a list').click();
    await expect(page.getByRole('heading', { name: /What is going wrong/ })).toBeVisible();
    await expect(page.locator('base')).toHaveAttribute('target', '_blank');
  });

  test('the plain code stands on the page', async ({ page }) => {
    await page.goto('/onboarding/embed/');
    await page.getByText('The plain code of each tool').click();
    await expect(page.getByText('/embed/triage/')).toBeVisible();
  });
});
