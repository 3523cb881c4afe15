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
const results = (page: Page) => page.getByRole('region', { name: 'What the cases say' });
const verdict = (page: Page, title: string) =>
  results(page).getByRole('heading', { name: title, exact: true });

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
  test('leads by keyboard alone from pasted cases into the guide', async ({ page }) => {
    await open(page);
    await box(page).focus();
    await page.keyboard.insertText(
      Array.from({ length: 5 }, (_, at) => `Case no ${at}`).join('\n'),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(caseHeading(page, 1)).toBeFocused();

    await press(page, 'i2ji2ji2ji2j');
    await expect(progress(page, '4 of 5')).toBeVisible();
    await expect(verdict(page, 'It lacks facts')).toBeVisible();
    const link = page.getByRole('link', { name: 'Carry this into the guide' });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(
      /\/decide\/\?flow=[\d-]+&retrieval-check=missing&symptom=lacks-facts&triage=4\.0\.0\.0$/,
    );
    await expect(page.getByRole('group', { name: /change made things better/ })).toBeVisible();
    await expect(page.locator('.tool-shell [role="status"] > p')).toHaveCount(0);
  });

  test('labels with the mouse, and asks for the kind only where the label does', async ({
    page,
  }) => {
    await open(page);
    await paste(page, 'first\nsecond');
    await page.getByRole('radio', { name: /^Behaviour/ }).check();
    const kinds = page.getByRole('group', { name: 'What about the behaviour is wrong?' });
    await kinds.getByRole('radio', { name: /^Style/ }).check();
    await page.getByRole('radio', { name: /^Unclear/ }).check();
    await expect(kinds).toHaveCount(0);
    await page.getByRole('button', { name: 'Take the label back' }).click();
    await expect(progress(page, '0 of 2')).toBeVisible();
  });

  test('says when cases are too few, and how many more would settle it', async ({ page }) => {
    await open(page);
    await paste(page, 'one\ntwo\nthree\nfour\nfive');
    await press(page, 'bjbjb');
    await expect(verdict(page, 'Too few to tell')).toBeVisible();
    await expect(results(page)).toContainText('1 more labelled case would settle it');
    await press(page, 'jb');
    await expect(verdict(page, 'It behaves wrongly')).toBeVisible();
    await results(page).getByText('The rule, with your figures').click();
    await expect(results(page).getByRole('row', { name: /^Behaviour alone 51.0%/ })).toBeVisible();
    await results(page).getByText('The same as a table').click();
    await expect(
      results(page).getByRole('row', { name: 'Behaviour 4 100.0% 51.0% to 100.0%' }),
    ).toBeVisible();
  });

  test('labels in a list as well, and opens a case from there', async ({ page }) => {
    await open(page);
    await paste(page, 'first\nsecond');
    await page.getByRole('button', { name: 'As a list' }).click();
    await page.getByRole('combobox', { name: 'Label of case 2' }).selectOption('Both');
    await page
      .getByRole('combobox', { name: 'Kind of information, case 2' })
      .selectOption('Not retrieved');
    await expect(results(page)).toContainText('Not retrieved 1');
    await page.getByRole('button', { name: 'Open case 2: second' }).click();
    await expect(caseHeading(page, 2)).toBeFocused();
    await expect(page.getByRole('radio', { name: /^Both/ })).toBeChecked();
  });

  test('lets single keys be switched off, and remembers that', async ({ page }) => {
    await open(page);
    await paste(page, 'first\nsecond');
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
    await press(page, 'ij');
    await expect(progress(page, '0 of 2')).toBeVisible();
    await expect(page.locator('kbd:visible').filter({ hasText: /^i$/ })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Single-key shortcuts' })).not.toBeChecked();
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).check();
    await press(page, 'i');
    await expect(progress(page, '1 of 2')).toBeVisible();
  });

  test('takes no single key while a text is typed, nor with a modifier', async ({ page }) => {
    await open(page);
    await paste(page, 'first\nsecond');
    await page.keyboard.press('Alt+i');
    await page.getByText('Add more cases').click();
    await box(page).pressSequentially('bio');
    await expect(progress(page, '0 of 2')).toBeVisible();
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

  test('says when a key does not fit the label', async ({ page }) => {
    await open(page);
    await paste(page, 'first\nsecond');
    await press(page, 'b2');
    await expect(page.getByText('Label the case information or both first')).toBeAttached();
    await expect(page.getByRole('radio', { name: /^Behaviour/ })).toBeChecked();
  });

  test('guides through the oracle test and suggests a label, but never sets one', async ({
    page,
  }) => {
    await open(page);
    await paste(page, 'first\nsecond');
    await press(page, 'b');
    await page.getByText('Run the oracle test on this case').click();
    await page.getByRole('radio', { name: /^Nothing to paste/ }).check();
    await expect(page.getByText('This does not fit your label')).toBeVisible();
    await expect(page.getByRole('radio', { name: /^Behaviour/ })).toBeChecked();
    await page
      .getByRole('button', { name: 'Label it Information, Missing from the corpus' })
      .click();
    await expect(page.getByRole('radio', { name: /^Information/ })).toBeChecked();
    await expect(page.getByRole('radio', { name: /^Missing from the corpus/ })).toBeChecked();
    await expect(page.getByText('This does not fit your label')).toHaveCount(0);
  });

  test('survives a reload, labels and all', async ({ page }) => {
    await open(page);
    await paste(page, 'first\nsecond\nthird');
    await press(page, 'i2');
    await page.reload();
    await expect(progress(page, '1 of 3')).toBeVisible();
    await expect(caseHeading(page, 2)).toBeVisible();
    await page.getByRole('button', { name: /Previous/ }).click();
    await expect(page.getByRole('radio', { name: /^Not retrieved/ })).toBeChecked();
  });

  test('moves nothing on the page while it restores kept work', async ({ page }) => {
    await open(page);
    await openSample(page, 'Staff', 'See it labelled');
    await watchLayoutShift(page);
    await page.reload({ waitUntil: 'networkidle' });
    await expect(progress(page, '20 of 20')).toBeVisible();
    expect(await layoutShift(page)).toBe(0);
  });

  test('starts over, and takes that back', async ({ page }) => {
    await open(page);
    await paste(page, 'first\nsecond');
    await press(page, 'o');
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(page.getByText('Or learn with a sample')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('triage'))).toBeNull();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(progress(page, '1 of 2')).toBeVisible();
  });

  test('saves everything as JSON and restores it', async ({ page }) => {
    await open(page);
    await openSample(page, 'Incident', 'See it labelled');
    const json = await saved(page, 'Save as JSON');
    await page.getByRole('button', { name: 'Start over' }).click();
    await openFile(page, 'triage.json', json);
    await expect(page.getByText('20 cases restored, with labels.')).toBeVisible();
    expect(await saved(page, 'Save as JSON')).toBe(json);
  });

  test('saves a table in which no cell is a formula, and reads it back', async ({ page }) => {
    await open(page);
    await paste(page, 'question,answer,team\n"=HYPERLINK(""http://x"")",+1,a\nsecond,-2,b');
    await press(page, 'b4');
    const csv = await saved(page, 'Save as CSV');
    expect(csv).toMatch(/^\ufeffid,input,output,/);
    expect(csv).toContain(`1,"'=HYPERLINK(""http://x"")",'+1,,,behaviour,,shape,,a\r\n`);
    await page.getByRole('button', { name: 'Start over' }).click();
    await openFile(page, 'triage.csv', csv);
    await expect(progress(page, '1 of 2')).toBeVisible();
    await expect(page.locator('dd').first()).toHaveText('=HYPERLINK("http://x")');
  });

  test('shows our labels beside the reader’s in a sample, only after theirs', async ({ page }) => {
    await open(page);
    await openSample(page, 'Staff', 'Label it yourself');
    const ours = page.getByText('The new page exists and was not in the prompt');
    await expect(ours).toHaveCount(0);
    await press(page, 'b');
    await expect(ours).toBeVisible();
  });

  test('compares with a second rater', async ({ page }) => {
    await open(page);
    await openSample(page, 'Incident', 'See it labelled');
    const csv = await saved(page, 'Save as CSV');
    await page.getByRole('button', { name: 'Remove these labels' }).click();
    await page.getByText('Compare your labels with another person’s').click();
    const theirs = csv
      .replace('inc-202', 'other-id')
      .replace(',behaviour,,shape,wrong', ',both,,shape,wrong')
      .concat('gone,,,,,both,,,\r\n');
    await page
      .getByLabel('or open a file')
      .last()
      .setInputFiles({
        name: 'theirs.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(theirs),
      });
    const second = page.getByRole('region', { name: 'A second rater' });
    await expect(second).toContainText('You agree on 19 of 20 cases (95%)');
    await expect(second).toContainText('Cohen’s kappa 0.89');
    await second.getByText('Left out (1)').click();
    await expect(second).toContainText('No case has this text or id');
    await second.getByRole('button', { name: /Look again at Log of 214/ }).click();
    await expect(caseHeading(page, 1)).toBeFocused();
    await page.getByRole('radio', { name: /^Both/ }).check();
    await expect(second).toContainText('You agree on 20 of 20 cases (100%)');
  });

  test('works below a sub-path', async ({ page }) => {
    await open(page, `http://localhost:${PORTS.subPath}/kb${PAGE}`);
    await openSample(page, 'Staff', 'See it labelled');
    await expect(page.getByRole('link', { name: 'Carry this into the guide' })).toHaveAttribute(
      'href',
      /^\/kb\/decide\/\?/,
    );
  });

  for (const state of ['the empty tool', 'labelling', 'a list', 'agreement', 'messages'] as const)
    test(`has no accessibility fault while it shows ${state}`, async ({ page }) => {
      await open(page);
      if (state === 'labelling') await openSample(page, 'Staff', 'Label it yourself');
      if (state === 'labelling') await press(page, 'o28');
      if (state === 'a list' || state === 'agreement')
        await openSample(page, 'Incident', 'See it labelled');
      if (state === 'agreement') await press(page, 'ijuj');
      if (state === 'a list') await page.getByRole('button', { name: 'As a list' }).click();
      if (state === 'messages') await paste(page, 'input,label\na,infromation\n,both\n"b');
      for (const summary of await page.locator('.tool-shell summary:visible').all())
        if (!(await summary.evaluate((one) => Reflect.get(one.parentElement ?? {}, 'open'))))
          await summary.click();
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [1280, 320]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          expect(await axeFaults(page, { within: ['.tool-shell'] })).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        }
    });
});

test.describe('hostile and broken input', () => {
  test('markup is shown as text and never run', async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { ran: false }));
    await open(page);
    const markup = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
    await paste(
      page,
      `question,answer,<b>x</b>\n"${markup.replaceAll('"', '""')}",${'a'.repeat(400)},y`,
    );
    await expect(page.locator('dd').first()).toHaveText(markup);
    await press(page, 'i');
    await page.getByRole('button', { name: 'As a list' }).click();
    await expect(page.locator('.tool-shell img, .tool-shell b')).toHaveCount(0);
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBe(false);
    // The address learns counts and answers, and no text.
    expect(page.url()).toMatch(/\/decide\/triage\/\?flow=[\d-]+&symptom=unsure&triage=1\.0\.0\.0$/);
  });

  test('a table with quotes, line breaks, CRLF and a byte order mark is read whole', async ({
    page,
  }) => {
    await open(page);
    await openFile(
      page,
      'cases.csv',
      '\ufeffid,question,answer,label\r\nx1,"a, with\r\na ""break""",b,both\r\nx2,c,d,\r\n',
    );
    await expect(page.getByText('2 cases added.')).toBeVisible();
    await expect(progress(page, '1 of 2')).toBeVisible();
    await expect.poll(() => page.locator('dd').first().textContent()).toBe('a, with\na "break"');
  });

  test('files in UTF-16 and Windows-1252 are read, the second with a remark', async ({ page }) => {
    await open(page);
    await openFile(page, 'a.txt', Buffer.from('\ufeffZürich eins\nzwei', 'utf16le'));
    await expect(page.locator('dd').first()).toHaveText('Zürich eins');
    await page.getByText('Add more cases').click();
    await openFile(page, 'b.txt', Buffer.from('Zürich drei\nvier', 'latin1'));
    await expect(page.getByText('It was read as Windows-1252')).toBeVisible();
    await expect(progress(page, '0 of 4')).toBeVisible();
  });

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

  test('another person’s file that is not UTF-8 says so beside the comparison', async ({
    page,
  }) => {
    await open(page);
    await paste(page, 'Zürich\nzwei');
    await page.getByText('Compare your labels with').click();
    await page
      .getByLabel('or open a file')
      .last()
      .setInputFiles({
        name: 'b.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('input,label\nZürich,both\n', 'latin1'),
      });
    const region = page.getByRole('region', { name: 'A second rater' });
    await expect(region).toContainText('Compared with');
    await expect(region.getByText('It was read as Windows-1252')).toBeVisible();
  });

  test('bad rows are listed with their line, and can be saved', async ({ page }) => {
    await open(page);
    await paste(page, '{"input":"a","label":"infromation"}\n{"input":\n{"input":"b"}');
    await expect(page.getByText('2 cases added, 1 row left out.')).toBeVisible();
    await expect(page.getByText(/Line 1: Its label “infromation”/)).toBeVisible();
    await page.getByText('Left out (1)').click();
    await expect(page.getByText(/line 2: It is not valid JSON/)).toBeVisible();
    expect(await saved(page, 'Save what was left out')).toContain('{"input":');
  });

  test('rows beyond 500 are kept aside', async ({ page }) => {
    await open(page);
    await paste(page, Array.from({ length: 520 }, (_, at) => `case number ${at + 1}`).join('\n'));
    await expect(page.getByText('500 cases added, 20 rows left out.')).toBeVisible();
    await page.getByText('Left out (20)').click();
    expect(await saved(page, 'Save what was left out')).toContain('case number 520');
  });

  test('more than 10 MB is refused, and stays where it was', async ({ page }) => {
    await open(page);
    await openFile(page, 'huge.txt', Buffer.alloc(10_000_001, 'a'));
    await expect(page.getByText(/“huge.txt” is larger than 10 MB/)).toBeVisible();
    await box(page).evaluate((field: HTMLTextAreaElement) => {
      field.value = 'ä'.repeat(5_000_001);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await read(page).click();
    await expect(page.getByText(/The text is larger than 10 MB/)).toBeVisible();
    expect(await box(page).evaluate((field: HTMLTextAreaElement) => field.value.length)).toBe(
      5_000_001,
    );
  });

  test('text with nothing to read stays in the box with the reason', async ({ page }) => {
    await open(page);
    await read(page).click();
    await expect(page.getByText('There is nothing in the box yet.')).toBeVisible();
    await paste(page, '[{"input": "a",,}]');
    await expect(page.getByText(/not valid JSON/)).toBeVisible();
    await expect(box(page)).toHaveValue('[{"input": "a",,}]');
    await paste(page, '{"format":"form-or-facts-triage","version":9}');
    await expect(page.getByText(/saved by version 9/)).toBeVisible();
  });

  test('a text whose reader cannot be loaded stays in the box', async ({ page }) => {
    await page.route(/papaparse|take-text/, (route) => route.abort());
    await open(page);
    await paste(page, 'question,answer\na,b');
    await expect(page.getByText(/could not be loaded/)).toBeVisible();
    await expect(box(page)).toHaveValue('question,answer\na,b');
  });

  test('a saved triage does not mix with other cases', async ({ page }) => {
    await open(page);
    await paste(page, 'first\nsecond');
    const json = await saved(page, 'Save as JSON');
    await page.getByText('Add more cases').click();
    await openFile(page, 'triage.json', json);
    await expect(page.getByText(/This is a saved triage. Start over first/)).toBeVisible();
    await expect(progress(page, '0 of 2')).toBeVisible();
  });

  test('kept work that cannot be restored is left alone until the reader decides', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await page.evaluate(() =>
      localStorage.setItem('triage', '{"format":"form-or-facts-triage","version":9}'),
    );
    await page.reload();
    await expect(page.getByText(/Your earlier work could not be restored/)).toBeVisible();
    await paste(page, 'first\nsecond');
    const kept = () => page.evaluate(() => localStorage.getItem('triage') ?? '');
    expect(await kept()).toContain('"version":9');
    expect(await saved(page, 'Save it as a file')).toContain('"version":9');
    await page.getByRole('button', { name: 'Discard it' }).click();
    expect(await kept()).toContain('second');
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

test('no word of a case is requested from anywhere', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await open(page);
  await paste(page, 'question,answer\nzanzibar,quokka\nsecond,third');
  await press(page, 'bjb');
  await page.getByRole('link', { name: 'Carry this into the guide' }).click();
  await expect(page).toHaveURL(/triage=0\.2\.0\.0/);
  expect(requests.filter((request) => /zanzibar|quokka/.test(request))).toEqual([]);
});

test.describe('when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('rubric, procedure and tally sheet stand on the page', async ({ page }) => {
    await page.goto(PAGE);
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

  for (const name of ['no-such-case', '../../claims', '%00', 'https://elsewhere.example/'])
    test(`“${name}” is told to be none`, async ({ page }) => {
      await page.goto(`/decide/triage/?log=${encodeURIComponent(name)}`);
      await expect(page.getByText('The cases that the link names could not be')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Read the cases' })).toBeVisible();
    });
});
