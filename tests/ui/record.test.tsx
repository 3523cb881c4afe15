import { FLOW } from '#tests/guide/long-path.ts';
import { screen, waitFor } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openGuide, press, words } from './guide.tsx';
import { back } from './mount.tsx';

const saved = vi.hoisted(() => ({ texts: [] as string[] }));
vi.mock('#src/controls/ui/save-file.ts', () => ({
  saveFile: (_name: string, _type: string, text: string) => saved.texts.push(text),
}));

const SEARCH = `?evaluation=none&facts-today=term-based&flow=${FLOW}&prompting=systematic&retrieval-check=missing&symptom=lacks-facts&triage=13.4.2.1&where-facts-live=small-documents`;
const VERDICT = { name: 'Move to advanced retrieval' };

beforeEach(() => {
  saved.texts.length = 0;
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The text that a button saves. */
async function save(user: UserEvent, button: string): Promise<string> {
  await press(user, button);
  await waitFor(() => expect(saved.texts).toHaveLength(1));
  return saved.texts[0] ?? '';
}

test('where the clipboard is closed, the record is offered as text', async () => {
  const user = await openGuide(SEARCH);
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  await press(user, 'Copy Markdown');
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Copy the text/ });
  expect(box.value).toMatch(/# Move to advanced retrieval/);
});

test('the record says nothing that the screen does not say', async () => {
  const user = await openGuide(SEARCH);
  const record = await save(user, 'Save Markdown');
  const screenSays = words(document.querySelector('.tool-shell')).toLowerCase();
  const body = record.slice(record.indexOf('## Considered options'));
  const lines = body.split('\n').map((line) => line.replace(/^(?:-|\d+\.) /, ''));
  const said = lines
    .filter((line) => line !== '' && !line.startsWith('#') && !/ leads to |^Because$/.test(line))
    .flatMap((line) =>
      line.replace(/ \((?:chosen|\w+ evidence: [^)]*)\)$/, '').split(/: (?=[A-Z])/),
    )
    .map((line) => line.replace(/:$/, '').replace(/\s+/g, ' ').toLowerCase());
  expect(said.length).toBeGreaterThan(30);
  const OF_THE_FRAME = ['cost', 'for', 'against'];
  expect(said.filter((line) => !screenSays.includes(line) && !OF_THE_FRAME.includes(line))).toEqual(
    [],
  );
});

test.each(['Save JSON', 'Save Markdown'])(
  'what “%s” saved brings answers and counts back',
  async (format) => {
    const text = await save(await openGuide(SEARCH), format);
    const user = await openGuide();
    await user.click(screen.getByText('Restore a saved record'));
    await user.click(screen.getByLabelText(/Paste a record/));
    await user.paste(text);
    await press(user, 'Restore');
    await screen.findByRole('heading', VERDICT);
    expect(location.search).toBe(SEARCH);
    await back();
    await waitFor(() => expect(screen.queryByRole('heading', VERDICT)).toBeNull());
  },
);

test('a text that is no record stays where it was, with a message', async () => {
  const user = await openGuide();
  await user.click(screen.getByText('Restore a saved record'));
  const box = screen.getByLabelText<HTMLTextAreaElement>(/Paste a record/);
  const hostile = '{"kind": "<img src=x onerror=alert(1)>"}';
  await user.click(box);
  await user.paste(hostile);
  await press(user, 'Restore');
  expect(await screen.findByText(/no decision record of this site/)).toBeTruthy();
  expect(box.value).toBe(hostile);
  expect(location.search).toBe('');
});
