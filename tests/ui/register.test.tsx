import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { facetsOf } from '#src/evidence/facets.ts';
import { ClaimRegister } from '#src/evidence/ui/register/ClaimRegister.tsx';
import { library } from '#src/library/library.ts';
import { address, open } from './mount.tsx';

const { studies } = library();
const claims = [...library().claims.values()].map((claim) => facetsOf(claim, studies));
const rows = Map.groupBy(claims, ({ topic }) => topic)
  .entries()
  .map(
    ([topic, members]) =>
      `<section data-claims data-topic="${topic}">${members.map(({ id }) => `<p data-claim="${id}"></p>`).join('')}</section>`,
  )
  .toArray()
  .join('');
const show = (query: string) => open(`/evidence/${query}`, <ClaimRegister claims={claims} />, rows);

const shownRows = () => document.querySelectorAll('[data-claim]:not([hidden])').length;
const words = () => screen.getByRole<HTMLInputElement>('searchbox', { name: /Words in the claim/ });
const field = (name: string) => screen.getByLabelText<HTMLSelectElement>(name);

describe('the register of claims', () => {
  test('says for each option how many claims it would show', async () => {
    const user = show('?topic=facts');
    const option = within(field('Grade')).getByRole<HTMLOptionElement>('option', {
      name: /^strong/,
    });
    const [, promised] = /\((\d+)\)/.exec(option.textContent ?? '') ?? [];
    await user.selectOptions(field('Grade'), 'strong');
    expect(shownRows()).toBe(Number(promised));
    expect(address()).toBe('/evidence/?grade=strong&topic=facts');
  });

  test('resets to everything and to the plain address', async () => {
    const user = show('?topic=form&words=style&theme=dark');
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(shownRows()).toBe(claims.length);
    expect(words().value).toBe('');
    expect(address()).toBe('/evidence/?theme=dark');
  });

  test('says what to drop when nothing matches, and drops it', async () => {
    const user = show('?grade=weak&words=zebra');
    expect(screen.getByText(`0 of ${claims.length} claims`)).toBeTruthy();
    expect(document.querySelectorAll('[data-claims]:not([hidden])')).toHaveLength(0);
    expect(screen.getByText(/No claim matches all of this/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Words: “zebra”' }));
    expect(address()).toBe('/evidence/?grade=weak');
    expect(document.activeElement).toBe(words());
    expect(shownRows()).toBeGreaterThan(0);
  });
});

describe('hostile and foreign addresses of the register', () => {
  test('unknown values are left out with a notice, and the rest is used', () => {
    show('?grade=bold&topic=cost&colour=blue&topic=form');
    expect(screen.getByText(/“bold” is not one of the options of “grade”/)).toBeTruthy();
    expect(screen.getByText(/mentions “colour”/)).toBeTruthy();
    expect(screen.getByText(/gives “topic” more than once/)).toBeTruthy();
    expect(field('Topic').value).toBe('cost');
    expect(document.querySelectorAll('[data-claims]:not([hidden])')).toHaveLength(1);
  });

  test('markup in the address is shown as text', () => {
    const markup = '<img src=x onerror=alert(1)>';
    show(
      `?${new URLSearchParams([
        ['words', markup],
        [markup, '1'],
      ])}`,
    );
    expect(words().value).toBe(markup);
    expect(screen.getByText(`mentions “${markup}”`, { exact: false })).toBeTruthy();
    expect(screen.getByRole('button', { name: `Words: “${markup}”` })).toBeTruthy();
    expect(document.querySelector('.tool-shell img')).toBeNull();
  });

  test('a thousand parameters give a few notices and a working register', async () => {
    const flood = Array.from({ length: 1000 }, (_, index) => `x${index}=1`).join('&');
    const user = show(`?${flood}&__proto__=1&constructor=1`);
    expect(document.querySelectorAll('.tool-shell div[role="status"] > p')).toHaveLength(6);
    await user.selectOptions(field('Topic'), 'facts');
    expect(address()).toBe('/evidence/?topic=facts');
    expect(document.querySelectorAll('[data-claims]:not([hidden])')).toHaveLength(1);
  });
});
