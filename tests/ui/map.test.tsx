import { FLOW } from '#tests/guide/long-path.ts';
import { expect, test } from 'vitest';
import { showPath } from '#src/guide/browser/map-path.ts';
import { edges } from '#src/guide/edges.ts';
import { open } from './mount.tsx';
import { library } from '#src/library/library.ts';

const { flow } = library();
import { serve } from './serve.ts';

const PUBLISHED = {
  ...flow,
  questions: [...flow.questions.values()],
  outcomes: [...flow.outcomes.values()],
  notes: [...flow.notes.values()],
};
/** The ways between the questions, by the names that the drawing gives them. */
const MAP = `<svg>${edges(flow)
  .map(({ from, to }) => `<path data-edge="${from.id} ${to}"></path>`)
  .join('')}</svg>`;

/** Shows the path of a query string as the page of the map does. */
async function show(search: string): Promise<void> {
  serve((path) => (path === '/data/flow.json' ? PUBLISHED : undefined));
  open(
    `/decide/map/${search}`,
    <p role="status">There are no answers, so no path is marked.</p>,
    MAP,
  );
  const shell = document.querySelector<HTMLElement>('.tool-shell');
  if (shell) await showPath(shell, search);
}

const said = () => document.querySelector('[role="status"]')?.textContent;
const edge = (name: string) =>
  document.querySelector<SVGElement>(`svg [data-edge="${name}"]`)?.dataset;
const notices = () =>
  [...document.querySelectorAll('.tool-shell p')].map((line) => line.textContent);

test('marks the path and the branches not taken, and says the path in words', async () => {
  await show(`?flow=${FLOW}&oracle-test=not-run&symptom=unsure`);
  expect(said()).toMatch(/^Your path: Symptom: .+ → Oracle test: .+ → Run the oracle test\./);
  expect(edge('symptom oracle-test')).toHaveProperty('onPath');
  expect(edge('oracle-test run-the-oracle-test')).toHaveProperty('onPath', '');
  expect(edge('symptom evaluation')).toHaveProperty('notTaken');
  expect(edge('oracle-test evaluation')).toHaveProperty('notTaken');
  expect(edge('evaluation prompting')).not.toHaveProperty('notTaken');
});

test('says what an address holds that the guide does not know, as text', async () => {
  const markup = encodeURIComponent('<img src=x onerror=alert(1)>');
  await show(`?symptom=unsure&${markup}=1&oracle-test=psychic&__proto__=1`);
  const texts = notices().join('\n');
  expect(texts).toContain('“psychic” is not an answer to “Oracle test”');
  expect(texts).toContain('mentions “<img src=x');
  expect(document.querySelector('.tool-shell img')).toBeNull();
  expect(said()).toContain('Oracle test?');
});

test('survives a thousand parameters with a few notices', async () => {
  const flood = Array.from({ length: 1000 }, (_, index) => `x${index}=1`).join('&');
  await show(`?${flood}&constructor=1`);
  expect(notices()).toHaveLength(6);
  expect(said()).toContain('no path is marked');
});
