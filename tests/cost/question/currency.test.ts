import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '#src/cost/question/address.ts';
import { compare } from '#src/cost/compare/compare.ts';
import {
  type Currency,
  moneyIn,
  plainRate,
  rateInWords,
  readCurrency,
} from '#src/cost/question/currency.ts';
import { finding, findingOf } from '#src/cost/finding/finding.ts';
import { scenarioOf, shownIn, usualSelection } from '#src/cost/question/selection.ts';
import { estimatedUsd, usd } from '#src/ground/money.ts';
import { anyText } from '../../ground/any-text.ts';
import { BOOK } from '../scenarios.ts';

const EURO: Currency = { label: 'EUR', rate: 0.92 };
const usual = usualSelection(BOOK);
const read = (query: string) => readAddress(new URLSearchParams(query), BOOK);

describe('an amount in the reader’s currency', () => {
  test.each([
    [{ label: '€', rate: 0.92 }, 12_000, '€11,000'],
    [EURO, 12_000, 'EUR\u00a011,000'],
    [{ label: 'kr', rate: 10.5 }, 120_000, 'kr\u00a01.3 million'],
    [{ label: 'CA$', rate: 1.4 }, -500, '−CA$700'],
    [{ label: '¥', rate: 150 }, 0.0046, '¥0.69'],
  ])('%o: %d dollars are %s', (currency, amount, text) => {
    expect(moneyIn(currency)(usd(amount))).toBe(text);
  });

  test('without one, amounts are dollars as ever', () => {
    expect(moneyIn(undefined)(usd(12_345))).toBe('$12,000');
  });

  const anyAmount = fc.double({ min: -1e15, max: 1e15, noNaN: true }).map(usd);
  const anyRate = fc.double({ min: 1e-6, max: 1e7, noNaN: true });

  test('at a rate of 1 it is the dollars under another name', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(moneyIn({ label: '€', rate: 1 })(amount)).toBe(
          estimatedUsd(amount).replace('$', '€'),
        );
      }),
    );
  });

  test('a rate scales: twice the rate is twice the dollars', () => {
    fc.assert(
      fc.property(anyAmount, anyRate, (amount, rate) => {
        expect(moneyIn({ label: '€', rate: rate * 2 })(amount)).toBe(
          moneyIn({ label: '€', rate })(usd(amount * 2)),
        );
      }),
    );
  });
});

test('no rate moves the winner, a crossing or how many times as much', () => {
  const plain = findingOf(usual, BOOK);
  const without = (text: string) => text.replace(/about (\$|X\u00a0)[\d.,]+( \w+illion)?/g, '#');
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e7, noNaN: true }), (rate) => {
      const said = findingOf(shownIn(usual, { label: 'X', rate }), BOOK);
      expect(without(said)).toBe(without(plain));
    }),
    { numRuns: 20 },
  );
});

describe('what is typed', () => {
  test.each([
    ['EUR', '0.92', 'EUR', 0.92],
    [' € ', '0,92', '€', 0.92],
    ['kr', '10,5', 'kr', 10.5],
    ['Kč', '23', 'Kč', 23],
    ['R$', '5.4', 'R$', 5.4],
    ['VND', '25k', 'VND', 25_000],
    ['$', '1', '$', 1],
  ])('“%s” at “%s”', (label, rate, mark, value) => {
    expect(readCurrency(label, rate)).toEqual({
      kind: 'own',
      currency: { label: mark, rate: value },
    });
  });

  test('nothing is US dollars', () => {
    expect(readCurrency(' ', '')).toEqual({ kind: 'dollars' });
  });

  test.each([
    ['EUR', '', { rate: expect.stringContaining('how much of it') }],
    ['', '0.9', { label: expect.stringContaining('symbol or a code') }],
    ['EUR', '0', { rate: 'The least is 0.000001.' }],
    ['EUR', '-1', { rate: 'The least is 0.000001.' }],
    ['EUR', '1e300', { rate: 'The most is 10,000,000.' }],
    ['EUR', 'NaN', { rate: expect.stringContaining('how much of it') }],
    ['$', '1.37', { label: expect.stringContaining('Write which dollar') }],
    ['<b>', '1', { label: expect.stringContaining('symbol or a code') }],
    ['=1+1', '1', { label: expect.stringContaining('symbol or a code') }],
    ['a|b', '1', { label: expect.stringContaining('symbol or a code') }],
    ['...', '1', { label: expect.stringContaining('symbol or a code') }],
    ['\u202eEUR', '1', { label: expect.stringContaining('symbol or a code') }],
    ['roubles', '90', { label: expect.stringContaining('up to six') }],
  ])('“%s” at “%s” says what is wrong and counts for nothing', (label, rate, faults) => {
    expect(readCurrency(label, rate)).toEqual({ kind: 'fault', ...faults });
  });

  test('whatever is typed, an accepted label is short and of letters and signs, its rate above 0', () => {
    fc.assert(
      fc.property(anyText, anyText, (label, rate) => {
        const found = readCurrency(label, rate);
        if (found.kind !== 'own') return;
        expect(found.currency.label).toMatch(/^[\p{L}\p{Sc}.]{1,6}$/u);
        expect(found.currency.rate).toBeGreaterThan(0);
      }),
    );
  });
});

describe('in an address', () => {
  test('it comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('EUR', '€', 'kr', 'R$', 'Kč'),
        fc.integer({ min: 1, max: 1e9 }).map((rate) => rate / 1e4),
        (label, rate) => {
          const selection = shownIn(usual, { label, rate });
          const query = writeAddress(selection, BOOK);
          expect(readAddress(query, BOOK)).toEqual({ selection, notices: [] });
        },
      ),
    );
  });

  test('it stands with its edition', () => {
    expect(writeAddress(shownIn(usual, EURO), BOOK).toString()).toBe(
      `currency=EUR&rate=0.92&edition=${BOOK.edition}`,
    );
  });

  test.each(['currency=EUR', 'rate=0.92', 'currency=EUR&rate=0', 'currency=%3Cscript%3E&rate=2'])(
    '“%s” is refused in words, and amounts stay dollars',
    (query) => {
      const { selection, notices } = read(query);
      expect(selection.currency).toBeUndefined();
      expect(notices).toEqual([expect.stringMatching(/^Currency of the link: .+ US dollars\.$/)]);
    },
  );
});

test('a rate is said in words as it was understood', () => {
  expect(rateInWords({ label: 'VND', rate: 25_000 })).toBe('1 USD = 25,000 VND');
  expect(plainRate({ label: '€', rate: 0.92 })).toBe('0.92');
});

test('the finding holds ranges in the same currency', () => {
  const { values, ...rest } = scenarioOf(usual, BOOK);
  const both = compare({ values, ...rest }, ['few-shot', 'finetuned-token']);
  const said = finding(both, values, {
    money: moneyIn({ label: '€', rate: 2 }),
    bandOf: (id) => (id === 'few-shot' ? { low: usd(9000), high: usd(20_000) } : undefined),
  });
  expect(said).toContain('costs about €25,000 (range €18,000 to €40,000) and “Finetuned');
  expect(said).toContain('about €60,000 (2.4 times as much); with');
});

test('a rate is read back from its field as it was typed', () => {
  const rates = fc.tuple(
    fc.integer({ min: 1, max: 999_999_999 }),
    fc.integer({ min: -14, max: -2 }),
  );
  fc.assert(
    fc.property(rates, ([digits, power]) => {
      const rate = Number(`${digits}e${power}`);
      fc.pre(rate >= 1e-6);
      const currency = { label: 'BTC', rate };
      expect(readCurrency('BTC', plainRate(currency))).toEqual({ kind: 'own', currency });
    }),
  );
});

test.each(['USD', 'US$', 'usd', '＄', 'US'])(
  '“%s” is the dollar of the prices, at no other rate',
  (label) => {
    expect(readCurrency(label, '0.5')).toEqual({
      kind: 'fault',
      label: expect.stringContaining('means US dollars'),
    });
    expect(readCurrency(label, '1').kind).toBe('own');
  },
);
