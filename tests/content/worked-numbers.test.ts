import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signTest } from '#src/evidence/compare.ts';

const page = (path: string) =>
  readFileSync(new URL(`../../content/pages/${path}.mdx`, import.meta.url), 'utf8');

/**
 * The 95% interval for a share by Wilson (1927), in whole per cent. Its centre is pulled towards one
 * half, and it never leaves the range from 0 to 100.
 */
function wilson(successes: number, n: number): readonly [number, number] {
  const z = 1.959964;
  const share = successes / n;
  const centre = share + z ** 2 / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const percent = (bound: number) => Math.round((100 * bound) / (1 + z ** 2 / n));
  return [percent(centre - spread), percent(centre + spread)];
}

const intervals = [
  ...[...page('workflow/evaluation').matchAll(/^\| ([\d,]+) \| (\d+)% and (\d+)% \|$/gm)].map(
    ([, cases = '', low, high]) => {
      const n = Number(cases.replace(',', ''));
      return { where: 'workflow/evaluation', successes: 0.8 * n, n, low, high };
    },
  ),
  ...['framework/diagnostic-question', 'concepts/oracle-test'].flatMap((where) =>
    [...page(where).matchAll(/(\d+) of (\d+) (?:are )?fixed, [^%]*?(\d+)% (?:to|and) (\d+)%/g)].map(
      ([, successes, n, low, high]) => ({
        where,
        successes: Number(successes),
        n: Number(n),
        low,
        high,
      }),
    ),
  ),
];

describe('a number worked out on a page', () => {
  test('is found on every page that names a Wilson interval', () => {
    expect(intervals.map(({ where }) => where)).toEqual([
      ...Array<string>(4).fill('workflow/evaluation'),
      'framework/diagnostic-question',
      'concepts/oracle-test',
    ]);
  });

  test.each(intervals)('is the interval of $successes of $n in $where', (stated) => {
    expect([Number(stated.low), Number(stated.high)]).toEqual(wilson(stated.successes, stated.n));
  });

  test('is the p-value of the sign test it names', () => {
    const text = page('workflow/evaluation');
    expect(text).toContain('If 12 changed and 9 of them improved, a sign test gives p = 0.15');
    expect(signTest({ better: 9, worse: 3 })).toBeCloseTo(0.15, 2);
    expect(text).toContain('If 14 of 18 improved, p = 0.03');
    expect(signTest({ better: 14, worse: 4 })).toBeCloseTo(0.03, 2);
  });
});
