import { flowOutline } from '#src/library/decision.ts';
import { screen, waitFor } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TeamComparison } from '#src/guide/ui/team/TeamComparison.tsx';
import { words } from './guide.tsx';
import { open } from './mount.tsx';

const outline = flowOutline();

const ANA =
  'https://kb.example/decide/?evaluation=automated&prompting=systematic&symptom=lacks-facts&where-facts-live=large-documents&facts-today=not-at-all';
const BEN =
  'https://kb.example/decide/?evaluation=automated&prompting=systematic&symptom=behaves-wrongly&behaviour-kind=shape&constrained-output=not-tried';

const show = (search = '') => open(`/decide/team/${search}`, <TeamComparison flow={outline} />);
const links = () => screen.getByLabelText<HTMLTextAreaElement>(/Links of the guide/);

async function compare(text: string): Promise<UserEvent> {
  const user = show();
  await user.click(links());
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  return user;
}

test('two people see where they differ, what it changes and what to settle first', async () => {
  await compare(`Ana: ${ANA}\nBen: ${BEN}`);
  const heading = await screen.findByRole('heading', { name: '2 people, 2 ends' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const first = words(screen.getByRole('heading', { name: /^Settle this first/ }).parentElement);
  expect(first).toContain('What is going wrong?');
  expect(first).toContain('Ana would end at');
  expect(first).toMatch(/A test of \d+ minutes/);
  expect(screen.getByRole('heading', { name: 'What all of you answered alike' })).toBeTruthy();
});

test('lines that are no links are listed, and nothing typed is lost', async () => {
  const text = `${ANA}\n<img src=x onerror=alert(1)>\nhttps://kb.example/decide/`;
  await compare(text);
  const status = words(screen.getByRole('status'));
  expect(status).toContain('at least two people');
  expect(status).toContain('Line 2, “<img src=x');
  expect(status).toContain('Line 3');
  expect(links().value).toBe(text);
});

test.each([
  ['without answers', '?member='],
  ['with bytes that are no text', '?member=%00&member=%FF'],
  ['of five thousand letters', `?member=${'x'.repeat(5000)}`],
])('a hostile address %s leaves an empty tool', (_, search) => {
  show(search);
  expect(screen.getByRole('button', { name: 'Compare' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: /people/ })).toBeNull();
});
