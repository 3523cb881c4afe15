import { expect, type Page, test } from '@playwright/test';
import { ANSWERS } from '#tests/guide/long-path.ts';
import { open } from './guide-page.ts';

const VERDICT = 'Combine RAG and finetuning';
const QUESTIONS = Object.keys(ANSWERS);

/** The question that is shown, by its id, or the title of the verdict. */
async function shown(page: Page): Promise<string> {
  await expect(page.locator('.tool-shell[data-ready]')).toBeVisible();
  const radio = page.locator('.tool-shell input[type="radio"]').first();
  return (await radio.count())
    ? ((await radio.getAttribute('name')) ?? '')
    : ((await page.locator('.tool-shell h2').first().textContent()) ?? '');
}

async function choose(page: Page, question: string, option: string): Promise<void> {
  await page.locator(`input[name="${question}"][value="${option}"]`).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test.describe('one long path through the guide', () => {
  test.setTimeout(120_000);

  test('stands after a reload at every step and is walked back and forth by the browser, with storage blocked', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    });
    await open(page, '/decide/');
    for (const [at, [question, option]] of Object.entries(ANSWERS).entries()) {
      await choose(page, question, option);
      const next = QUESTIONS[at + 1] ?? VERDICT;
      await expect.poll(() => shown(page)).toBe(next);
      // At every step: what the server rendered belongs to another question than the address.
      await page.reload();
      await expect.poll(() => shown(page)).toBe(next);
      await expect(
        page.getByRole('region', { name: 'Your answers' }).getByRole('listitem'),
      ).toHaveCount(at + 1);
    }
    for (const question of QUESTIONS.toReversed()) {
      await page.goBack();
      await expect.poll(() => shown(page)).toBe(question);
      await expect(page.locator('.tool-shell h2').first()).toBeFocused();
    }
    for (const question of [...QUESTIONS.slice(1), VERDICT]) {
      await page.goForward();
      await expect.poll(() => shown(page)).toBe(question);
    }
  });
});

test.describe('the guide in a frame', () => {
  test('keeps its place when the frame alone is reloaded', async ({ page, baseURL }) => {
    await page.goto('/404.html');
    await page.route('**/frame.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe title="Guide" width="1000" height="900" src="${baseURL}/decide/"></iframe>`,
      }),
    );
    await page.goto('/frame.html');
    const frame = page.frameLocator('iframe');
    await frame.locator('input[value="lacks-facts"]').check();
    await frame.getByRole('button', { name: 'Continue' }).click();
    await expect(frame.locator('input[name="evaluation"]').first()).toBeVisible();
    await page
      .frames()
      .find((one) => one.parentFrame())
      ?.evaluate(() => location.reload());
    await expect(frame.locator('input[name="evaluation"]').first()).toBeVisible();
  });
});

test.describe('the guide read aloud', () => {
  for (const width of [1280, 320])
    test(`names everything a keyboard reaches, from question to verdict, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, '/decide/');
      await page.locator('input[value="unsure"]').focus();
      await expect(page.locator(':focus')).toHaveAccessibleName(/^I can’t tell/);
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveAccessibleName('Continue');
      await page.keyboard.press('Enter');

      // The next question is announced by its heading, and describes itself by its hint.
      await expect(page.locator(':focus')).toHaveRole('heading');
      await expect(page.locator(':focus')).toHaveText(/paste the missing fact/i);
      const group = page.getByRole('group', { name: /paste the missing fact/i });
      await expect(group).toHaveAccessibleDescription(/\S/);

      const names: string[] = [];
      for (let at = 0; at < 6; at++) {
        await page.keyboard.press('Tab');
        names.push((await page.locator(':focus').ariaSnapshot()).split('\n')[0] ?? '');
      }
      expect(names[0]).toMatch(/^- radio /);
      expect(names[1]).toMatch(/^- button "Continue"/);
      expect(names[2]).toMatch(/^- button "Back"/);
      expect(names[3]).toMatch(/Why we ask/);
      expect(names[4]).toMatch(/Not sure\? Find out in \d+ minutes/);
      expect(names[5]).toMatch(/^- link "Change Symptom"/);

      await page.locator('input[value="not-run"]').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await expect(page.locator(':focus')).toHaveText('Run the oracle test');

      // What is not a question says what it did in a live region.
      const again = page.getByRole('button', { name: 'Start again' });
      await again.focus();
      await page.keyboard.press('Enter');
      const status = page.getByRole('status').filter({ hasText: 'Your answers are cleared.' });
      await expect(status).toBeVisible();
      await status.getByRole('button', { name: 'Undo' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(':focus')).toHaveText('Run the oracle test');
    });
});
