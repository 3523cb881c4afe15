import { expect, type Page } from '@playwright/test';

/** The question of the guide that is shown, by its title. */
export const question = (page: Page, title: RegExp) => page.getByRole('group', { name: title });

/** Opens a page and waits until its tool has read the address. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.tool-shell[data-ready]')).toBeVisible();
}

/** Answers the question that is shown and goes on. */
export async function answer(page: Page, title: RegExp, label: RegExp): Promise<void> {
  await question(page, title).getByRole('radio', { name: label }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}
