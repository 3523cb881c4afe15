import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { freeze } from '#src/cost/finding/edition.ts';
import { book } from './cost-props.tsx';
import {
  cells,
  choice,
  field,
  fill,
  finding,
  row,
  says,
  serve,
  settled,
  show,
} from './cost-page.tsx';
import { address } from './mount.tsx';

describe('a figure that cannot be used', () => {
  for (const [typed, complaint] of [
    ['lots', '“lots” is not a number. Write it like 10000, 10k or 1.5M.'],
    ['', 'Write a number, for example 10000, 10k or 1.5M.'],
    ['-5', 'The least is 0.'],
    ['2e12', 'The most is 1,000,000,000,000.'],
    ['NaN', '“NaN” is not a number.'],
    ['0.5', 'Write a whole number.'],
  ] as const)
    test(`“${typed}” says what is wrong and keeps the last good result`, async () => {
      const user = show();
      const before = finding();
      const requests = field('Requests a month');
      fill(requests, typed);
      const fault = await says(complaint);
      expect(fault.textContent).toContain('Still counting with 50,000.');
      expect(requests.getAttribute('aria-invalid')).toBe('true');
      requests.blur();
      expect(requests.value).toBe(typed);
      await user.selectOptions(choice('Model'), 'gemini-3-5-flash-lite');
      await waitFor(() => expect(finding()).not.toBe(before));
      expect(requests.value).toBe(typed);
      await user.selectOptions(choice('Model'), 'qwen3-5-9b');
      await waitFor(() => expect(finding()).toBe(before));
    });
});

test('absurd but permitted figures keep the page whole', async () => {
  show('?requests=0');
  expect(cells(row('Prompt only'))[2]).toBe('–');
  show('?requests=1000000000000&horizon=120&growth=100');
  await waitFor(() => expect(finding()).toContain('Over 120 months'));
  await settled();
  expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
  show('?window=1');
  await waitFor(() => expect(finding()).toMatch(/^Neither “.+” nor “.+” can be priced here\.$/));
  expect(row('Examples in the prompt').textContent).toContain('Not one example fits');
});

test('a measured share of accepted answers adds the cost of an accepted answer', () => {
  show();
  expect(screen.queryByText(/accepted answers$/, { selector: 'th[scope="col"]' })).toBeNull();
  show('?success-prompt-only=50');
  expect(screen.getByText(/accepted answers$/, { selector: 'th[scope="col"]' })).toBeTruthy();
  expect(cells(row('Prompt only'))[3]).toBe('$8.40');
});

test('an approach that a model cannot do says so in words', async () => {
  const user = show();
  await user.selectOptions(choice('Model'), 'claude-opus-5-5');
  expect(row('Finetuned, paid by the token').textContent).toContain(
    'Not offered for Claude Opus 5.5',
  );
});

test('a price of one’s own stays with its model and is there again on return', async () => {
  const user = show('?price-in=0.15');
  expect(screen.getAllByText(/Input: 0\.15/).length).toBeGreaterThan(0);
  await user.selectOptions(choice('Model'), 'gemini-3-5-flash-lite');
  expect(address()).not.toContain('price-in');
  await user.selectOptions(choice('Model'), 'qwen3-5-9b');
  expect(address()).toContain('price-in=0.15');
});

describe('the diagnosis', () => {
  test('put in by hand orders the table and says why an approach is not priced', async () => {
    const user = show();
    await user.click(field('It lacks facts'));
    expect(address()).toContain('symptom=lacks-facts');
    expect(row('Finetuned, paid by the token').textContent).toContain(
      'Does not answer missing facts',
    );
    await waitFor(() => expect(finding()).toContain('“RAG, term-based”'));
    expect(choice('Compare A').options).toHaveLength(4);
    await user.click(field('Not known: show all'));
    expect(address()).toBe('/cost/');
  });

  test('from the guide’s answer in the address is taken over', () => {
    show('?approaches=rag-and-finetuned&symptom=both&evaluation=yes');
    expect(field('Both').checked).toBe(true);
    expect(document.querySelector('tbody th[scope="row"]')?.textContent).toContain(
      'RAG and finetuning',
    );
    expect(row('RAG, term-based').textContent).toContain('Answers half');
  });
});

describe('a link', () => {
  test('from the guide marks its approaches and compares them', async () => {
    show('?approaches=rag-term,rag-hybrid');
    expect(row('RAG, term-based').textContent).toContain('your link');
    await waitFor(() => expect(finding()).toContain('“RAG, hybrid and reranked”'));
  });

  test('from an older edition keeps its figures, says so, and offers today’s', async () => {
    const older = '2025-01-01-00000000';
    const kept = JSON.parse(JSON.stringify(freeze(book)));
    kept.book.edition = older;
    kept.book.day = '2025-01-01';
    kept.book.workloads[0].sets.question.value.likely = 40_000;
    serve(`/data/editions/${older}.json`, kept);
    show();
    const today = finding();
    const user = show(`?edition=${older}`);
    await says(`made with the figures of edition ${older}`);
    await says(/\. Prices as on 1 January 2025/);
    await waitFor(() => expect(finding()).not.toBe(today));
    fill(field('Horizon'), '12');
    expect(address()).toContain(`horizon=12&edition=${older}`);
    await user.click(screen.getByText('Recompute with today’s figures'));
    expect(address()).toMatch(/horizon=12&edition=2026/);
    await waitFor(() => expect(screen.queryByText(/\. Prices as on 1 January 2025/)).toBeNull());
  });

  test('from an edition that is not kept is recomputed, and says so', async () => {
    show('?requests=7000&edition=2025-01-01-00000000');
    await says(/2025-01-01-00000000, whose figures could not/);
    await waitFor(() => expect(finding()).toContain('at 7,000 requests a month'));
  });

  test('is offered as text where copying is forbidden', async () => {
    const user = show();
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await user.click(screen.getByText('Copy a link to this estimate'));
    const offered = await screen.findByLabelText<HTMLInputElement>('Copy this address:');
    expect(offered.value).toMatch(/\/cost\/\?edition=2026-/);
  });
});
