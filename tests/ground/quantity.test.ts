import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, parseQuantity, plainDigits, plainQuantity } from '#src/ground/quantity.ts';
import { anyText } from './any-text.ts';

const any: Bounds = { min: 0, max: 1e12, whole: false, share: false };
const share: Bounds = { min: -0.5, max: 1, whole: false, share: true };
const read = (text: string, bounds = any) => {
  const result = parseQuantity(text, bounds);
  return result.kind === 'number' ? result.value : result.message;
};

describe('a quantity is read as people write it', () => {
  test.each([
    ['10000', 10_000],
    ['10k', 10_000],
    ['10 K', 10_000],
    ['1.5M', 1_500_000],
    ['1,5m', 1_500_000],
    ['2 million', 2_000_000],
    ['3bn', 3e9],
    ['1e6', 1e6],
    ['1,500', 1500],
    ['1,500,000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['0,125', 0.125],
    ['.5', 0.5],
    ['20 000', 20_000],
    ['20\u2009000', 20_000],
    ['20\u202f000', 20_000],
    ['20\u00a0000', 20_000],
    ["1'000", 1000],
    ['  42 ', 42],
    ['$95', 95],
    ['0.20 USD', 0.2],
    ['-0', 0],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test('per cent with or without its sign', () => {
    expect([read('25', share), read('2,5 %', share), read('-50%', share)]).toEqual([
      0.25, 0.025, -0.5,
    ]);
  });
});

describe('what cannot be read says what is wrong', () => {
  test.each([
    ...['NaN', 'Infinity', 'ten', '1,2,3', '1.2.3', '--5', '1k5', '5 apples', ',', '0x10'],
    // A suffix is looked up by name, and every plain object has this one.
    '5 constructor',
  ])('%s is no number', (text) => {
    expect(read(text)).toBe(`“${text}” is not a number. Write it like 10000, 10k or 1.5M.`);
  });

  test('nothing typed asks for a number', () => {
    expect(read(' ')).toBe('Write a number, for example 10000, 10k or 1.5M.');
  });

  test('a long text is cut short in the message', () => {
    expect(read('x'.repeat(5000)).toString().length).toBeLessThan(100);
  });

  test('bounds are named, and the nearest value with them', () => {
    expect(parseQuantity('2e12', any)).toEqual({
      kind: 'fault',
      message: 'The most is 1,000,000,000,000.',
      nearest: 1e12,
    });
    expect(parseQuantity('-1', any)).toMatchObject({ message: 'The least is 0.', nearest: 0 });
    expect(parseQuantity('150', share)).toMatchObject({ message: 'The most is 100%.' });
  });

  test('a fraction where a whole number is needed', () => {
    expect(parseQuantity('1.500', { ...any, whole: true })).toMatchObject({
      message: 'Write a whole number. For thousands write 1500 or 1.5k.',
      nearest: 2,
    });
  });
});

test('plain digits are read back as the same number', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
      fc.boolean(),
      (value, asShare) => {
        const bounds = { ...any, share: asShare };
        const rounded = Number(value.toPrecision(10));
        expect(read(plainDigits(rounded, bounds), bounds)).toBeCloseTo(rounded, 6);
      },
    ),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const result = parseQuantity(text, any);
      if (result.kind === 'number') expect(result.value).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a reader sees groups and per cent signs', () => {
  expect(plainQuantity(1_500_000, any)).toBe('1,500,000');
  expect(plainQuantity(0.025, share)).toBe('2.5%');
});
