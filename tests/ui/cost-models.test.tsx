import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import {
  choice,
  field,
  finding,
  row,
  rowOf,
  says,
  settled,
  show,
  summary,
  table,
  undo,
} from './cost-page.tsx';
import { address, back } from './mount.tsx';

for (const [id, text, successor] of [
  ['gemini-2-5-flash', 'Gemini 2.5 Flash ends on 1 December 2026', 'gemini-3-5-flash-lite'],
  ['deepseek-v4-flash', 'DeepSeek V4 Flash ended on 10 September 2026', 'deepseek-v4-1-flash'],
] as const)
  test(`a link to ${id} says that it left, and opens with its successor`, async () => {
    show(`?model=${id}&requests=7000&price-in=0.2`);
    const notice = await says(/is no longer listed\. Its successor, .+, is used/);
    expect(notice.textContent).toContain(text);
    expect(choice('Model').value).toBe(successor);
    expect(screen.getAllByText(/Input: 0\.2/).length).toBeGreaterThan(0);
    expect(field('Requests a month').value).toBe('7,000');
    expect(choice('Model').querySelector(`option[value="${id}"]`)).toBeNull();
  });

test('the chosen model says until when it lives, with the source and the day', async () => {
  const user = show();
  await user.selectOptions(choice('Model'), 'deepseek-v4-1-flash');
  const about = document.querySelector<HTMLElement>('#about-model');
  if (!about) throw new Error('The model has no words.');
  await waitFor(() => expect(about.textContent).toContain('No end date is known.'));
  expect(about.textContent).toContain('read 29 November 2026');
  expect(within(about).getByRole('link').getAttribute('href')).toMatch(/api-docs\.deepseek\.com/);
  expect(about.textContent).toContain('from 01:00 to 04:00 and from 06:00 to 10:00 UTC');
  expect([...choice('Model').options].map((option) => option.text)).toContainEqual(
    expect.stringMatching(/V4\.1 Flash \(peak hours\)/),
  );
});

const caching = () => choice('How the fixed part is cached');
const optionsOf = (select: HTMLSelectElement) =>
  [...select.options].map(({ textContent }) => textContent);

/** The last edition whose list has a model with an explicit cache. */
const KEPT = 'edition=2026-11-22-7c08c613';

test('an explicit cache is a choice where the model has one, with a line and a way back', async () => {
  const user = show(`?workload=small-handbook&model=gemini-2-5-flash&requests=1000&${KEPT}`);
  await says('Gemini 2.5 Flash ends on 1 December 2026; today’s');
  await user.click(summary('Prompt caching'));
  await user.selectOptions(caching(), 'Explicit, kept alive');
  expect(address()).toContain('cache=kept');
  const working = document.querySelector('#working-whole-corpus-cached');
  expect(working?.textContent).toContain('Keeping the cache');
  expect(working?.textContent).toMatch(
    /730 hours × \$1 per 1M tokens and hour; reading from it saves/,
  );
  expect(row('Whole corpus in a cached prompt').textContent).toContain(
    'The cache costs more than it saves.',
  );
  await user.click(undo('How the fixed part is cached'));
  await waitFor(() => expect(caching().value).toBe('auto'));
  expect(working?.isConnected).toBe(true);
  expect(working?.textContent).not.toContain('Keeping the cache');
});

test('on another model it is no choice, and a link that asks for it says so', async () => {
  show('?model=gpt-6-luna&cache=fixed');
  await says('no explicit cache for GPT-6 luna');
  expect(caching().value).toBe('auto');
  expect(optionsOf(caching())).toEqual([
    'By the host, from traffic',
    'By the host, as typed',
    'No caching',
  ]);
  await says('stays cached for 30 minutes after each use');
});

/** The table of the two models. */
const CAPTION = /^The change of model alone/;

test('a smaller model is a step of its own: a table beside the finding, kept by the address', async () => {
  const user = show();
  const before = finding();
  expect(table(CAPTION)).toBeUndefined();
  await user.selectOptions(choice('Also switch to a smaller model'), 'Gemini 3.5 Flash-Lite');
  await waitFor(() => expect(table(CAPTION)).toBeDefined());
  expect(rowOf(CAPTION, 'Prompt only').textContent).toMatch(/% (more|less)/);
  expect(rowOf(CAPTION, 'Finetuned, self-hosted').textContent).toContain('no price');
  await settled();
  expect(finding()).toBe(before);
  // As a reload does, which keeps the history.
  show(location.search);
  await waitFor(() => expect(table(CAPTION)).toBeDefined());
  await back();
  await waitFor(() => expect(table(CAPTION)).toBeUndefined());
});
