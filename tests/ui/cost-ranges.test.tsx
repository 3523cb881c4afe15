import { screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import {
  cells,
  field,
  fill,
  row,
  says,
  settled,
  show,
  summary,
  sure,
  table,
} from './cost-page.tsx';
import { address } from './mount.tsx';

const rangeOf = (input: string) => summary(new RegExp(`^(Range|No range).*: ${input}$`));

test('an end on the wrong side of the likely value says so, and nothing typed is lost', async () => {
  const user = show();
  await user.click(rangeOf('Requests a month'));
  fill(await screen.findByLabelText<HTMLInputElement>('Low'), '60k');
  await says('Low: The most is 50,000. Still counting with 15,000.');
  fill(field('High'), 'lots');
  await says(/^High: “lots” is not a number/);
  field('High').blur();
  expect(field('Low').value).toBe('60k');
  expect(field('High').value).toBe('lots');
  expect(address()).toBe('/cost/');
});

test('a link with impossible ranges is clamped, with a notice for each', async () => {
  show('?low-requests=plenty&high-requests=1e15&low-chunk=-4&high-chunk=1');
  await says(/Requests a month, low end: .*The default is used/);
  await says(/Requests a month, high end: The most is/);
  await says(/Chunk, low end: The least is 1/);
  await settled();
  expect(cells(row('Examples in the prompt')).at(-1)).toMatch(/^\$[\d,.]+( million)? to \$[\d,.]+/);
});

test('a value that has overtaken its range moves the end with it', () => {
  show('?low-requests=40000&high-requests=60000&requests=90000');
  expect(rangeOf('Requests a month').textContent).toMatch(/^Range 40,000 to 90,000/);
});

test('another comparison has its own tornado, which names what changes the winner', async () => {
  show('?compare=few-shot,rag-term');
  await settled();
  const chart = table(/^Difference between A/);
  expect(chart?.textContent).toContain('RAG, term-based');
  expect(chart?.textContent).toContain('Winner changes at about');
  expect(sure().textContent).toContain('becomes the cheaper one if');
});

test('approaches that do not answer the failure leave the shares', async () => {
  show('?symptom=lacks-facts');
  await settled();
  const shares = table(/^Share of draws/);
  expect(shares?.textContent).toContain('Prompt only');
  expect(shares?.textContent).not.toContain('Finetuned');
  expect(sure().textContent).not.toContain('Finetuned');
  // Of nine approaches, four answer missing facts.
  expect(sure().textContent).toContain('3 others are never the cheapest.');
});

test('the same link gives the same figures on another day and in another window', async () => {
  const query = '?requests=70000&low-requests=10000';
  const figures = async () => {
    show(query);
    await waitFor(() => expect(sure().getAttribute('aria-busy')).toBe('true'));
    await settled();
    return [table(/^Estimates in/)?.textContent, sure().textContent];
  };
  const here = await figures();
  // Another window loads what draws anew.
  vi.resetModules();
  vi.useFakeTimers({ now: new Date('2031-05-05'), toFake: ['Date'] });
  try {
    expect(await figures()).toEqual(here);
    expect(here[0]).toContain('Low to high');
  } finally {
    vi.useRealTimers();
  }
});
