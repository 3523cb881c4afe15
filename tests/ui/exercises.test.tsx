import { screen, waitFor } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Exercises } from '#src/learn/ui/Exercises.tsx';
import { press, radio, words } from './guide.tsx';
import { address, open } from './mount.tsx';
import { exerciseProps } from './props.ts';

const PATH = '/onboarding/exercises/';
const props = exerciseProps();
const show = (search = '') => open(PATH + search, <Exercises {...props} />);

const heading = (name: string | RegExp) => screen.getAllByRole('heading', { name })[0];
const tool = () => words(document.querySelector('.tool-shell'));
/** Waits until the heading of what is shown is read out. */
const focusOn = (name: string | RegExp) =>
  waitFor(() => expect(document.activeElement).toBe(heading(name)));

async function mark(user: UserEvent, name: string): Promise<void> {
  await user.click(radio(new RegExp(`^${name}`)));
  await press(user, 'Continue');
}

test('a case is classified, explained and followed by the next', async () => {
  const user = show();
  expect(tool()).toContain('Case 1 of 8');
  await mark(user, 'Retrieved but unused');
  await focusOn('Not this one: instructions');
  expect(tool()).toContain('Why not “retrieved but unused”, as you');
  expect(address()).toBe(`${PATH}?seed=1&marks=15r&shown=1`);
  await press(user, 'Continue');
  await focusOn('Customs desk of a machine maker');
  await mark(user, 'Both');
  await focusOn('Right: both');
});

test('nothing goes on without an answer', async () => {
  const user = show();
  await press(user, 'Continue');
  expect(tool()).toContain('Case 1 of 8');
  expect(address()).toBe(PATH);
});

test('the score names what was mixed up and how to tell', async () => {
  const user = show('?seed=1&marks=15r.7n.17n.12t.8r.21n.11s.19n');
  expect(heading('2 of 8 right, 5 on the right side')).toBeTruthy();
  expect(screen.getByRole('row', { name: /^Information/ }).textContent).toMatch(/332$/);
  const mixUps = heading('What you mix up')?.nextElementSibling;
  expect(words(mixUps?.querySelector('li'))).toContain(
    'You took “instructions” for “retrieved but unused”, which is another side.',
  );
  const [link] = screen.getAllByRole('link', { name: 'Notices of a town with two languages' });
  if (link) await user.click(link);
  await focusOn('The right side, another kind: rare language');
});

test.each([
  ['?seed=%3Cimg%20src=x%20onerror=alert(1)%3E', 'is not a set'],
  ['?seed=99999999999&cases=-1', 'is not a set'],
  ['?marks=1x.2y.3z.4q.5w.6e.7v', 'And 2 more.'],
  ['?marks=1s', 'Case 1 is not in this set'],
  ['?shown=8000&__proto__=1', 'There is no case “8000”'],
])('the hostile address %s is said to be wrong and leaves a working set', (search, notice) => {
  show(search);
  expect(words(document.querySelector('.tool-shell [role="status"]'))).toContain(notice);
  expect(tool()).toContain('Case 1 of 8');
});
