import { describe, expect, test } from 'vitest';
import { usualSelection } from '#src/cost/question/selection.ts';
import { bandInWords } from '#src/cost/uncertainty/band-in-words.ts';
import type { TornadoBar } from '#src/cost/uncertainty/tornado.ts';
import { uncertaintyOf } from '#src/cost/uncertainty/uncertainty.ts';
import {
  differencesInWords,
  rangeInWords,
  rangesInWords,
  shareInWords,
  sharesInWords,
  switchInWords,
  tornadoInWords,
} from '#src/cost/uncertainty/words.ts';
import { usd } from '#src/ground/money.ts';
import { BOOK } from '../scenarios.ts';

const bar = (label: string, switches: readonly number[] = []): TornadoBar => ({
  id: 'examples-in-prompt',
  label,
  unit: 'tokens',
  range: { low: 1, likely: 2, high: 3 },
  atLow: 1000,
  atHigh: -1000,
  switches,
});
const pair = ['Examples', 'Finetuned'] as const;

test('a share is never rounded to none or to certainty', () => {
  expect([0, 0.004, 0.444, 0.996, 1].map(shareInWords)).toEqual([
    '0%',
    'under 1%',
    '44%',
    'over 99%',
    '100%',
  ]);
});

test('a band whose ends round to one amount is one amount', () => {
  expect(bandInWords({ low: usd(10_100), high: usd(10_200) })).toBe('$10,000');
  expect(bandInWords({ low: usd(10_100), high: usd(20_200) })).toBe('$10,000 to $20,000');
});

test('the usual estimate says the range of both and how often the first is cheaper', () => {
  const found = uncertaintyOf(usualSelection(BOOK), BOOK);
  expect(rangesInWords(found)).toMatch(
    /^With every input anywhere in its range: “Examples in the prompt” \$[\d,]+ to \$[\d,]+, “Finetuned, paid by the token” .* is the cheaper of the two in about \d+% of 2,000 draws\.$/,
  );
  expect(sharesInWords(found.outlooks)).toBe(
    '“Prompt only” is the cheapest in every one of 2,000 draws. 8 others are never the cheapest.',
  );
});

describe('what matters most', () => {
  test('says that nothing flips, or what does and where', () => {
    const none = { likely: 500, bars: [bar('Volume')], others: 0 };
    expect(tornadoInWords(none, pair)).toBe(
      '“Volume” moves the difference most. No single input, within its range, changes which is cheaper.',
    );
    const one = { likely: 500, bars: [bar('Rate'), bar('Volume', [123_456])], others: 3 };
    expect(tornadoInWords(one, pair)).toBe(
      '“Rate” and “Volume” move the difference most. “Finetuned” becomes the cheaper one if “Volume” alone changes, at about 120,000 tokens.',
    );
    const two = { likely: -500, bars: [bar('Rate', [10]), bar('Volume', [20])], others: 0 };
    expect(tornadoInWords(two, pair)).toContain(
      '“Examples” becomes the cheaper one if “Rate” alone changes, at about 10 tokens; so it does with “Volume”.',
    );
  });

  test('both ends of a bar say who is cheaper, once where it is the same', () => {
    expect(differencesInWords(bar('Volume'))).toBe('A cheaper by $1,000 → B cheaper by $1,000');
    expect(differencesInWords({ ...bar('Volume'), atHigh: 2000 })).toBe(
      'A cheaper by $1,000 → $2,000',
    );
    expect(differencesInWords({ ...bar('Volume'), atHigh: null })).toBe(
      'A cheaper by $1,000 → no price',
    );
  });

  test('a range names its unit once', () => {
    expect(rangeInWords(bar('Volume'))).toBe('1 → 3 tokens');
    expect(
      rangeInWords({ ...bar('Hits'), unit: 'share', range: { low: 0, likely: 0.1, high: 0.125 } }),
    ).toBe('0% → 13%');
  });

  test('a volume is left to the finding, which names the model it holds for', () => {
    const volume = { ...bar('Volume', [5]), id: 'requests', unit: 'requests-a-month' } as const;
    expect(switchInWords(volume)).toBe('at the volume that the finding names');
    expect(switchInWords({ ...volume, switches: [5, 10] })).toBe(
      'at the volumes that the finding names',
    );
    expect(switchInWords({ ...volume, switches: [] })).toBe('');
  });

  test('a bar may switch at both of its ends', () => {
    expect(switchInWords(bar('Volume', [5, 50_000]))).toBe(
      'at about 5 tokens and at about 50,000 tokens',
    );
  });
});
