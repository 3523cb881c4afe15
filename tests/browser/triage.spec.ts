import { readFileSync } from 'node:fs';
import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';
import { layoutShift, watchLayoutShift } from './layout-shift.ts';
import { PORTS } from './ports.ts';

const PAGE = '/decide/triage/';
const box = (page: Page) => page.getByRole('textbox', { name: 'Paste failing cases' });
const read = (page: Page) => page.getByRole('button', { name: 'Read the cases' });
const caseHeading = (page: Page, number: number) =>
  page.getByRole('heading', { name: new RegExp(`^Case ${number} of`) });
const verdict = (page: Page, title: string) =>
  page
    .getByRole('region', { name: 'What the cases say' })
    .getByRole('heading', { name: title, exact: true });

const progress = (page: Page, share: string) =>
  page.getByRole('progressbar', { name: `${share} labelled` });

async function open(page: Page, address = PAGE): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.tool-shell[data-ready]')).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await read(page).click();
}

async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page
    .getByLabel('or open a file')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer });
}

async function openSample(page: Page, title: string, button: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${button}.*${title}`) }).click();
  await expect(caseHeading(page, 1)).toBeVisible();
}

/** Presses keys one after another, as a reader does who sees a case. */
async function press(page: Page, keys: string): Promise<void> {
  await expect(page.getByRole('heading', { name: /^Case \d+ of/ })).toBeVisible();
  for (const key of keys) await page.keyboard.press(key);
}

/** What a button saves, as text. */
async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test.describe('the failure triage', () => {
  test('leads by keyboard alone from pasted cases into the guide, there and back, and runs and sends no word of them', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.addInitScript(() => Object.assign(window, { ran: false }));
    const isRun = () => page.evaluate(() => Reflect.get(window, 'ran'));
    const markup = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';

    await open(page);
    await box(page).focus();
    await page.keyboard.insertText(
      `question,answer\n"${markup.replaceAll('"', '""')}",quokka\nzanzibar,b\nc,d\ne,f\ng,h`,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(caseHeading(page, 1)).toBeFocused();
    await expect(page.locator('dd').first()).toHaveText(markup);

    await press(page, 'i2ji2ji2ji2j');
    await expect(progress(page, '4 of 5')).toBeVisible();
    await expect(verdict(page, 'It lacks facts')).toBeVisible();
    // The address learns counts and answers, and no text.
    const answers = /\?flow=[\d-]+&retrieval-check=missing&symptom=lacks-facts&triage=4\.0\.0\.0$/;
    await expect(page).toHaveURL(new RegExp(`/decide/triage/${answers.source}`));

    await page.reload();
    await expect(progress(page, '4 of 5')).toBeVisible();
    await expect(caseHeading(page, 5)).toBeVisible();
    await page.getByRole('button', { name: 'As a list' }).click();
    await expect(page.getByRole('button', { name: 'Open case 1: <img src=x' })).toBeVisible();
    await expect(page.locator('.tool-shell img')).toHaveCount(0);
    expect(await isRun()).toBe(false);

    const link = page.getByRole('link', { name: 'Carry this into the guide' });
    await link.focus();
    await page.keyboard.press('Enter');
    const next = page.getByRole('group', { name: /change made things better/ });
    await expect(page).toHaveURL(new RegExp(`/decide/${answers.source}`));
    await expect(next).toBeVisible();
    await expect(page.locator('.tool-shell [role="status"] > p')).toHaveCount(0);
    await page.goBack();
    await expect(progress(page, '4 of 5')).toBeVisible();
    await page.goForward();
    await expect(next).toBeVisible();
    expect(await isRun()).toBe(false);
    expect(requests.filter((request) => /zanzibar|quokka|onerror/.test(request))).toEqual([]);
  });

  test('takes single keys unless a text is typed, a modifier is held or they are switched off, and remembers that', async ({
    page,
  }) => {
    await open(page);
    await paste(page, 'first\nsecond');
    await expect(caseHeading(page, 1)).toBeFocused();
    await page.keyboard.press('Alt+i');
    await page.getByText('Add more cases').click();
    await box(page).pressSequentially('bio');
    await expect(progress(page, '0 of 2')).toBeVisible();

    const shortcuts = page.getByRole('checkbox', { name: 'Single-key shortcuts' });
    await shortcuts.uncheck();
    await press(page, 'ij');
    await expect(progress(page, '0 of 2')).toBeVisible();
    await expect(page.locator('kbd:visible').filter({ hasText: /^i$/ })).toHaveCount(0);
    await page.reload();
    await expect(shortcuts).not.toBeChecked();
    await shortcuts.check();
    await press(page, 'i');
    await expect(progress(page, '1 of 2')).toBeVisible();
  });

  test('saves files: all as JSON, a table without formulas, what was left out, what cannot be restored', async ({
    page,
  }) => {
    const startOver = () => page.getByRole('button', { name: 'Start over' }).click();
    await open(page);
    await openSample(page, 'Incident', 'See it labelled');
    const json = await saved(page, 'Save as JSON');
    await startOver();
    await openFile(page, 'triage.json', json);
    await expect(page.getByText('20 cases restored, with labels.')).toBeVisible();
    expect(await saved(page, 'Save as JSON')).toBe(json);

    await startOver();
    await paste(page, 'question,answer,team\n"=HYPERLINK(""http://x"")",+1,a\nsecond,-2,b');
    await press(page, 'b4');
    const csv = await saved(page, 'Save as CSV');
    expect(csv).toMatch(/^\ufeffid,input,output,/);
    expect(csv).toContain(`1,"'=HYPERLINK(""http://x"")",'+1,,,behaviour,,shape,,a\r\n`);
    await startOver();
    await openFile(page, 'triage.csv', csv);
    await expect(progress(page, '1 of 2')).toBeVisible();
    await expect(page.locator('dd').first()).toHaveText('=HYPERLINK("http://x")');

    await startOver();
    await paste(page, '{"input":"a"}\n{"input":\n{"input":"b"}');
    await page.getByText('Left out (1)').click();
    expect(await saved(page, 'Save what was left out')).toContain('{"input":');
    await startOver();
    await paste(page, Array.from({ length: 520 }, (_, at) => `case number ${at + 1}`).join('\n'));
    await page.getByText('Left out (20)').click();
    expect(await saved(page, 'Save what was left out')).toContain('case number 520');

    await page.evaluate(() =>
      localStorage.setItem('triage', '{"format":"form-or-facts-triage","version":9}'),
    );
    await page.reload();
    expect(await saved(page, 'Save it as a file')).toContain('"version":9');
  });

  test('leaves the focus where the reader went while the part that labels was on its way', async ({
    page,
  }) => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\/Desk\.[^/]*\.js$/, async (route) => {
      await arrival;
      await route.continue();
    });
    await open(page);
    await paste(page, 'first\nsecond');
    await page.getByText('Add more cases').click();
    await box(page).pressSequentially('bi');
    arrive();
    await expect(caseHeading(page, 1)).toBeVisible();
    await page.keyboard.press('o');
    await expect(box(page)).toHaveValue('bio');
    await expect(progress(page, '0 of 2')).toBeVisible();
  });

  test('moves nothing on the page while it restores kept work', async ({ page }) => {
    await open(page);
    await openSample(page, 'Staff', 'See it labelled');
    await watchLayoutShift(page);
    await page.reload({ waitUntil: 'networkidle' });
    await expect(progress(page, '20 of 20')).toBeVisible();
    expect(await layoutShift(page)).toBe(0);
  });

  test('works below a sub-path', async ({ page }) => {
    await open(page, `http://localhost:${PORTS.subPath}/kb${PAGE}`);
    await openSample(page, 'Staff', 'See it labelled');
    await expect(page.getByRole('link', { name: 'Carry this into the guide' })).toHaveAttribute(
      'href',
      /^\/kb\/decide\/\?/,
    );
  });

  test('has no accessibility fault while empty, labelling, as a list, in agreement and with messages', async ({
    page,
  }) => {
    const states = {
      'the empty tool': async () => {},
      labelling: async () => {
        await openSample(page, 'Staff', 'Label it yourself');
        await press(page, 'o28');
      },
      'a list': async () => {
        await openSample(page, 'Incident', 'See it labelled');
        await page.getByRole('button', { name: 'As a list' }).click();
      },
      agreement: async () => {
        await openSample(page, 'Incident', 'See it labelled');
        await press(page, 'ijuj');
      },
      messages: () => paste(page, 'input,label\na,infromation\n,both\n"b'),
    };
    await open(page);
    for (const [state, reach] of Object.entries(states)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await reach();
      for (const summary of await page.locator('.tool-shell summary:visible').all())
        if (!(await summary.evaluate((one) => Reflect.get(one.parentElement ?? {}, 'open'))))
          await summary.click();
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [1280, 320]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const shown = `${state}, ${colorScheme}, ${width} px`;
          expect.soft(await axeFaults(page, { within: ['.tool-shell'] }), shown).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          expect.soft(overflow, shown).toBeLessThanOrEqual(0);
        }
      if (await page.getByRole('button', { name: 'Start over' }).isVisible())
        await page.getByRole('button', { name: 'Start over' }).click();
    }
  });
});

test.describe('hostile and broken input', () => {
  for (const width of [390, 1280])
    test(`a first file that is not UTF-8 says so in view, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      await box(page).fill('typed before');
      await openFile(page, 'a.csv', Buffer.from('question;answer\nZürich?;Größe\n', 'latin1'));
      await expect(progress(page, '0 of 1')).toBeVisible();
      const said = page.getByRole('status').filter({ hasText: 'It was read as Windows-1252' });
      await expect(said).toBeInViewport();
      await expect(said).toContainText('1 case added.');
      await page.getByText('Add more cases').click();
      await expect(box(page)).toHaveValue('typed before');
    });

  test('a text whose reader cannot be loaded stays in the box', async ({ page }) => {
    await page.route(/papaparse|take-text/, (route) => route.abort());
    await open(page);
    await paste(page, 'question,answer\na,b');
    await expect(page.getByText(/could not be loaded/)).toBeVisible();
    await expect(box(page)).toHaveValue('question,answer\na,b');
  });
});

test.describe('when storage is closed or full', () => {
  test('a closed one is said at once, everything works, and saving is offered', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Closed.', 'SecurityError');
        },
      });
    });
    await open(page);
    await expect(page.getByText('This browser does not let the page keep your work')).toBeVisible();
    await paste(page, 'first\nsecond');
    await press(page, 'u');
    await expect(page.getByText('a reload loses your work')).toBeVisible();
    expect(await saved(page, 'Save as JSON')).toContain('"label": "unclear"');
  });

  test('a full one is said as soon as it fails', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    await open(page);
    await paste(page, 'first\nsecond');
    await expect(page.getByText('The browser’s storage is full')).toBeVisible();
    await press(page, 'i');
    await expect(progress(page, '1 of 2')).toBeVisible();
  });
});

test.describe('when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('rubric, procedure and tally sheet stand on the page, and no control that does nothing', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.needs-js:visible')).toHaveCount(0);
    expect((await page.locator('main').textContent())?.length).toBeGreaterThan(150);
    await expect(read(page)).toBeHidden();
    await page.getByRole('link', { name: 'tally sheet' }).click();
    await expect(page.getByRole('heading', { name: 'Unclear', level: 3 })).toBeVisible();
    await expect(page.getByText('Paste it into the logged prompt')).toBeVisible();
    await expect(page.getByRole('row', { name: '20 15 8', exact: true })).toBeVisible();
    await expect(page.getByRole('row', { name: /^20$/ })).toBeVisible();
  });
});

test.describe('a worked case', () => {
  const LINK = '/decide/triage/?symptom=both&log=clinic-handbook';

  test('opens with its labelled log, and the address keeps the rest alone', async ({ page }) => {
    await page.goto('/cases/');
    await page.getByRole('link', { name: 'open it in the triage' }).nth(3).click();
    await expect(page.getByText(/^16 of 16 labelled$/)).toBeVisible();
    await expect(page).not.toHaveURL(/log=/);
    await page.reload();
    await expect(page.getByText(/^16 of 16 labelled$/)).toBeVisible();
  });

  test('asks before it replaces cases of the reader, and can be undone', async ({ page }) => {
    await open(page);
    await openSample(page, 'Staff', 'Label it yourself');
    await page.goto(LINK);
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect(page.getByText('0 of 20 labelled')).toBeVisible();
    await expect(page).not.toHaveURL(/log=/);
    await page.goto(LINK);
    await page.getByRole('button', { name: 'Open the worked case instead' }).click();
    await expect(page.getByText('16 of 16 labelled')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('0 of 20 labelled')).toBeVisible();
  });

  test('never replaces cases that came while its log was on the way', async ({ page }) => {
    let send = () => {};
    const sent = new Promise<void>((resolve) => (send = resolve));
    await page.route('**/data/cases/*.csv', async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto(LINK);
    await expect(page.getByText('The cases of the link are on their way.')).toBeVisible();
    await openSample(page, 'Staff', 'Label it yourself');
    send();
    await expect(page.getByRole('button', { name: 'Keep mine' })).toBeVisible();
    await expect(page.getByText('0 of 20 labelled')).toBeVisible();
  });

  test('that does not exist is told to be none', async ({ page }) => {
    await page.goto('/decide/triage/?log=no-such-case');
    await expect(page.getByText('The cases that the link names could not be')).toBeVisible();
    await expect(read(page)).toBeVisible();
  });
});
