import { screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { field, fill, finding, says, show, summary, table, undo } from './cost-page.tsx';
import { address } from './mount.tsx';

const label = () => screen.findByLabelText<HTMLInputElement>('Show results in');

test('a label alone counts for nothing; with a rate every result is in that currency', async () => {
  const user = show();
  await user.click(summary('Currency'));
  fill(await label(), 'EUR');
  await says('Write how much of it one US dollar buys');
  expect(finding()).toContain('$');
  fill(field('One US dollar is'), '0,5');
  await waitFor(() => expect(finding()).toContain('range EUR'));
  expect(address()).toMatch(/\?currency=EUR&rate=0\.5&edition=/);
  await says('Shown at 1 USD = 0.5 EUR, your rate.');
  expect(table(/^Estimates in EUR/)?.querySelector('tbody')?.textContent).toContain('EUR');
  await waitFor(() => {
    const chart = document.querySelector('[role="img"][aria-label^="Line chart over"]');
    expect(chart?.textContent).toContain('EUR');
    expect(amountsOfOutcome()).not.toMatch(/\$\d/);
  });
  expect(screen.getAllByText(/About EUR/).length).toBeGreaterThan(0);
  await user.click(undo('Currency of the results'));
  await waitFor(() => expect(finding()).toContain('$'));
  expect((await label()).value).toBe('');
  expect(address()).toBe('/cost/');
});

/** What stands after the finding. */
function amountsOfOutcome(): string {
  const [first, ...others] = [...(document.querySelector('output')?.parentElement?.children ?? [])];
  expect(first?.localName).toBe('output');
  expect(others.length).toBeGreaterThan(3);
  return others.map(({ textContent }) => textContent).join('\n');
}

test('a link opens in its currency, the workings say the rate once, and files state it', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const user = show('?currency=%E2%82%AC&rate=0.92');
  await waitFor(() => expect(finding()).toContain('€'));
  expect(screen.getAllByText(/Amounts are in € at 1 USD = 0\.92 €, your rate\./)).toHaveLength(1);
  await user.click(screen.getByText('Everything (JSON)'));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({
    currency: 'USD',
    shownIn: { currency: '€', perUsd: 0.92 },
  });
});

test('a currency that cannot be used is said, and amounts stay dollars', async () => {
  show('?currency=%3Cimg%20src=x%3E&rate=2');
  await says('Currency of the link: Write a symbol');
  expect(finding()).toContain('$');
});
