import { expect, type Page, test } from '@playwright/test';

const sure = (page: Page) => page.getByRole('region', { name: 'How sure is this?' });
const settled = (page: Page) => expect(sure(page)).toHaveAttribute('aria-busy', 'false');
const rangeOf = (page: Page, input: string) =>
  page.getByText(new RegExp(`^(Range|No range).*: ${input}$`));
const low = (page: Page) => page.getByRole('textbox', { name: 'Low' });
const high = (page: Page) => page.getByRole('textbox', { name: 'High' });
const band = (page: Page) =>
  page
    .getByRole('table', { name: /^Estimates in US dollars/ })
    .getByRole('row', { name: 'Examples in the prompt' })
    .getByRole('cell')
    .last();

async function open(page: Page, query = '') {
  await page.goto(`/cost/${query}`);
  await expect(page.locator('.tool-shell')).toHaveAttribute('data-ready', '');
}

test.describe('when JavaScript is unavailable or fails', () => {
  test.describe('without it', () => {
    test.use({ javaScriptEnabled: false });

    test('bands, shares and the tornado of the usual scenario stand on the page', async ({
      page,
    }) => {
      await page.goto('/cost/');
      await expect(band(page)).toHaveText(/^\$[\d,]+ to \$[\d,]+$/);
      await expect(sure(page)).toContainText('is the cheaper of the two in about');
      await expect(sure(page).getByRole('table')).toHaveCount(2);
      await expect(
        sure(page)
          .getByRole('table', { name: /^Difference between A/ })
          .getByRole('row'),
      ).toHaveCount(11);
    });
  });

  test('a part that does not load is said, and the estimate stands', async ({ page }) => {
    await page.route(/_astro\/uncertainty\..*\.js/, (route) => route.abort());
    await open(page, '?requests=7000');
    await expect(sure(page)).toContainText('The ranges could not be computed');
    await expect(page.locator('output')).toContainText('at 7,000 requests a month');
  });
});

test('with a keyboard, a range is opened, narrowed, kept by the address and given back', async ({
  page,
}) => {
  await open(page);
  const usual = await band(page).textContent();
  await rangeOf(page, 'Requests a month').focus();
  await page.keyboard.press('Enter');
  await low(page).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('45k');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('55k');
  await expect(page).toHaveURL(/\?low-requests=45000&high-requests=55000&edition=/);
  await settled(page);
  await expect(band(page)).not.toHaveText(usual ?? '');
  await expect(page.getByText('Requests a month, range: 45,000 to 55,000')).toBeVisible();
  const narrowed = await band(page).textContent();

  await page.reload();
  await settled(page);
  await expect(band(page)).toHaveText(narrowed ?? '');
  await rangeOf(page, 'Requests a month').click();
  await expect(low(page)).toHaveValue('45,000');
  await page.getByRole('button', { name: 'Usual range of Requests a month' }).click();
  await expect(page).toHaveURL(/\/cost\/$/);
  await expect(band(page)).toHaveText(usual ?? '');
});

test('an end on the wrong side of the likely value says so, and nothing typed is lost', async ({
  page,
}) => {
  await open(page);
  await rangeOf(page, 'Requests a month').click();
  await low(page).fill('60k');
  await expect(
    page.getByText('Low: The most is 50,000. Still counting with 15,000.'),
  ).toBeVisible();
  await high(page).fill('lots');
  await expect(page.getByText(/^High: “lots” is not a number/)).toBeVisible();
  await high(page).blur();
  await expect(low(page)).toHaveValue('60k');
  await expect(high(page)).toHaveValue('lots');
  await expect(page).toHaveURL(/\/cost\/$/);
});

test('a link with impossible ranges is clamped, with a notice for each', async ({ page }) => {
  await open(page, '?low-requests=plenty&high-requests=1e15&low-chunk=-4&high-chunk=1');
  await expect(page.getByText(/Requests a month, low end: .*The default is used/)).toBeVisible();
  await expect(page.getByText(/Requests a month, high end: The most is/)).toBeVisible();
  await expect(page.getByText(/Chunk, low end: The least is 1/)).toBeVisible();
  await settled(page);
  await expect(band(page)).toHaveText(/^\$[\d,.]+( million)? to \$[\d,.]+/);
});

test('a value that has overtaken its range moves the end with it', async ({ page }) => {
  await open(page, '?low-requests=40000&high-requests=60000&requests=90000');
  await expect(rangeOf(page, 'Requests a month')).toHaveText(/^Range 40,000 to 90,000/);
});

test('another comparison has its own tornado, which names what changes the winner', async ({
  page,
}) => {
  await open(page, '?compare=few-shot,rag-term');
  await settled(page);
  const chart = sure(page).getByRole('table', { name: /^Difference between A/ });
  await expect(chart).toContainText('RAG, term-based');
  await expect(chart.getByText(/^Winner changes at about/).first()).toBeVisible();
  await expect(sure(page)).toContainText('becomes the cheaper one if');
});

test('approaches that do not answer the failure leave the shares', async ({ page }) => {
  await open(page, '?symptom=lacks-facts');
  await settled(page);
  const shares = sure(page).getByRole('table', { name: /^Share of draws/ });
  await expect(shares).not.toContainText('Finetuned');
  await expect(sure(page)).not.toContainText('Finetuned');
});

test('the same link gives the same figures on another day and in another window', async ({
  page,
  context,
}) => {
  const query = '?requests=70000&low-requests=10000';
  await open(page, query);
  await settled(page);
  const other = await context.newPage();
  await other.clock.install({ time: new Date('2031-05-05') });
  await other.goto(`/cost/${query}`);
  await other.clock.runFor(5000);
  await settled(other);
  const figures = (where: Page) => sure(where).getByRole('table').allInnerTexts();
  expect(await figures(other)).toEqual(await figures(page));
});

test('typing never waits for the draws', async ({ page }) => {
  await open(page);
  const field = page.getByRole('textbox', { name: 'Requests a month' });
  await field.fill('');
  await field.pressSequentially('123456', { delay: 40 });
  await expect(field).toHaveValue('123456');
  await expect(page.locator('output')).toContainText('at 120,000 requests a month');
  await settled(page);
});
