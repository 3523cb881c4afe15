import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { OvadiaExplorer } from '#src/evidence/ui/ovadia/OvadiaExplorer.tsx';
import { press, words } from './guide.tsx';
import { address, open } from './mount.tsx';
import { library } from '#src/library/library.ts';

const PATH = '/evidence/ovadia-2024/';
const cells = library().ovadia.mmlu;
const show = (search = '') => open(PATH + search, <OvadiaExplorer cells={cells} />);

const count = () => words(document.querySelector('.tool-shell output'));
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const plot = () => screen.queryByRole('table', { name: /cell by cell$/ });
const rows = () => [...(plot()?.querySelectorAll('tbody th[scope="row"]') ?? [])];
const columns = () => [...(plot()?.querySelectorAll('th[scope="col"]') ?? [])].map(words);
const marks = () =>
  plot()
    ?.querySelectorAll('tbody')[0]
    ?.querySelectorAll('tr')[1]
    ?.querySelectorAll('svg path, svg circle');

test('base and finetuned scores come and go as columns and marks', async () => {
  const user = show();
  expect(columns()).not.toContain('Base');
  expect(marks()).toHaveLength(2);
  await user.click(box('Base'));
  await user.click(box('Finetuned'));
  expect(columns()).toContain('Base');
  expect(marks()).toHaveLength(3);
  const scores = rows().map((name) =>
    [...(name.parentElement?.querySelectorAll('th, td') ?? [])].map(words).slice(0, 4).join(' '),
  );
  expect(scores).toContain('Mistral 0.556 0.570 0.681');
  expect(address()).toBe(`${PATH}?mmlu-columns=base,ft`);
  await user.click(box('Base'));
  expect(columns()).not.toContain('Base');
});

test('one cell is spoken of in the singular, none says what to do', async () => {
  const user = show('?mmlu-models=orca2-7b&mmlu-tasks=anatomy&mmlu-shots=0-shot');
  expect(count()).toContain('In the one cell shown');
  expect(count()).toContain('equal to RAG on the base model');
  await user.click(box('0-shot'));
  expect(count()).toMatch(/^No cell is shown\. Tick at least one model/);
  expect(plot()).toBeNull();
  expect(address()).toMatch(/mmlu-shots=none/);
  await press(user, 'Reset');
  expect(rows()).toHaveLength(30);
});

test('a link restores models, tasks and columns', () => {
  show('?mmlu-models=llama2-7b&mmlu-tasks=anatomy&mmlu-columns=base,ft&x=1');
  expect(rows()).toHaveLength(2);
});
