import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readAddress } from '#src/cost/question/address.ts';
import { inputsOf } from '#src/cost/book/book.ts';
import { reportCsv } from '#src/cost/export/csv.ts';
import { reportData, reportJson } from '#src/cost/export/json.ts';
import { reportMarkdown } from '#src/cost/export/markdown.ts';
import { report } from '#src/cost/export/report.ts';
import { boundsOf } from '#src/cost/book/input.ts';
import { inert } from '#src/ground/csv.ts';
import { plainDigits } from '#src/ground/quantity.ts';
import { BOOK } from '../scenarios.ts';

const made = (query: string) =>
  report(
    readAddress(new URLSearchParams(query), BOOK).selection,
    BOOK,
    `https://site.example/cost/?${query}`,
  );

const schema = JSON.parse(readFileSync('public/data/schemas/estimate.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);

describe('as JSON', () => {
  test.each([
    '',
    'symptom=lacks-facts',
    'requests=0&success-few-shot=50',
    'window=1',
    'model=gpt-6-luna',
    'compare=finetuned-token,finetuned-hourly',
    'also-on=gpt-6-luna',
    'currency=EUR&rate=0.92',
  ])('“%s” is what the published schema says', (query) => {
    validate(JSON.parse(reportJson(made(query), 'https://site.example/schema')));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('any permitted input, at the ends of its range too, gives a valid and finite file', () => {
    const atAnEnd = fc
      .constantFrom(...inputsOf(BOOK))
      .chain((spec) =>
        fc.tuple(
          fc.constant(spec.id),
          fc.constantFrom(
            plainDigits(spec.min, boundsOf(spec)),
            plainDigits(spec.max, boundsOf(spec)),
          ),
        ),
      );
    fc.assert(
      fc.property(fc.array(atAnEnd, { maxLength: 8 }), (some) => {
        const text = reportJson(made(new URLSearchParams(some).toString()), 'x');
        validate(JSON.parse(text));
        expect(validate.errors ?? []).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  test('holds the break-even by volume on the cheapest listed model, and which that is', () => {
    const { comparison } = reportData(made(''));
    expect(comparison).toMatchObject({
      byVolumeOnCheapestModel: {
        sides: [{ approach: 'few-shot', models: ['gpt-6-luna', 'claude-haiku-5-5'] }],
        kind: 'stretches',
        stretches: [{ cheaper: 'few-shot' }, { cheaper: 'finetuned-token' }],
      },
    });
  });

  test('says which inputs the reader changed, from what and on which basis', () => {
    const { inputs } = reportData(made('requests=7000'));
    expect(inputs.filter(({ changed }) => changed)).toEqual([
      expect.objectContaining({ id: 'requests', value: 7000, basis: 'judgement' }),
    ]);
  });
});

describe('as CSV', () => {
  test('the lines of an approach add up to its total', () => {
    const subject = made('workload=policy-questions');
    const { data } = Papa.parse<Record<string, string>>(reportCsv(subject), { header: true });
    for (const verdict of subject.verdicts) {
      const own = data.filter(({ approach }) => approach === verdict.approach.label);
      if (verdict.kind !== 'priced') {
        expect(own.map(({ working }) => working)).toEqual([verdict.reason]);
        continue;
      }
      const lines = own.filter(({ line }) => line !== 'total');
      const sum = lines.reduce((total, line) => total + Number(line['over_horizon_usd']), 0);
      expect(sum / verdict.total).toBeCloseTo(1, 9);
    }
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\r=1'])('“%s” is no formula', (text) => {
    expect(inert(text)).toBe(`'${text}`);
  });

  test('plain text stays as it is', () => {
    expect(inert('32 hours × $95')).toBe('32 hours × $95');
  });
});

test('ranges of the reader are in every export', () => {
  const subject = made('low-requests=40000&high-requests=60000');
  const { inputs, approaches } = reportData(subject);
  expect(inputs.find(({ id }) => id === 'requests')?.range).toEqual({
    low: 40_000,
    likely: 50_000,
    high: 60_000,
  });
  const [prompt] = approaches;
  expect(prompt).toMatchObject({ low: expect.any(Number), high: expect.any(Number) });
  expect(reportMarkdown(subject)).toContain(
    '- Requests a month: 50,000 requests a month, range 40,000 to 60,000 (preset: 50,000)',
  );
  const { data } = Papa.parse<Record<string, string>>(reportCsv(subject), { header: true });
  const total = data.find(({ line }) => line === 'total');
  expect(Number(total?.['low_usd'])).toBeGreaterThan(0);
  expect(Number(total?.['high_usd'])).toBeGreaterThan(Number(total?.['low_usd']));
});

describe('as Markdown', () => {
  test('a summary holds finding, table, break-even, changes, what is left out, and the link', () => {
    const text = reportMarkdown(made('requests=7000&growth=2.5'));
    expect(text).toContain(
      'Over 24 months at 7,000 requests a month, “Examples in the prompt” costs',
    );
    expect(text).toContain('| Prompt only | $');
    expect(text).toContain(
      'By volume: With Qwen3.5-9B at Prime Intellect on both sides “Examples in the prompt” costs less below about',
    );
    expect(text).toContain(
      '- Requests a month: 7,000 requests a month, range 2,100 to 21,000 (preset: 50,000)',
    );
    expect(text).toContain('- Growth of requests, per month: 2.5%, range 0% to 10% (preset: 0%)');
    expect(text).toContain('### How sure');
    expect(text).toContain(
      '| Engineer, everything included | 60 → 180 USD per hour | A cheaper by',
    );
    expect(text).toContain('### Not included');
    expect(text).toContain('(https://site.example/cost/?requests=7000&growth=2.5)');
  });

  test('says so where nothing was changed and where an approach has no price', () => {
    const text = reportMarkdown(made('symptom=lacks-facts'));
    expect(text).toContain('Nothing: every figure is the preset’s.');
    expect(text).toContain('| Examples in the prompt | Does not answer missing facts');
  });
});

describe('with results in another currency', () => {
  const [plain, euros] = [made(''), made('currency=EUR&rate=0.5')];

  test('data stays in dollars and states currency and rate', () => {
    const inDollars = reportData(plain);
    const { shownIn, comparison, ...rest } = reportData(euros) as ReturnType<typeof reportData> & {
      shownIn?: unknown;
    };
    expect(shownIn).toEqual({ currency: 'EUR', perUsd: 0.5 });
    expect(rest.approaches).toEqual(inDollars.approaches);
    expect(comparison).toEqual({ ...inDollars.comparison, finding: comparison.finding });
    expect(comparison.firstCheaperInDraws).toBeGreaterThan(0);
    expect(rest.approaches).toContainEqual(
      expect.objectContaining({ cheapestInDraws: expect.any(Number) }),
    );
    expect(comparison.finding).toContain('EUR');
    const rows = (text: string) =>
      Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    expect(rows(reportCsv(euros))).toEqual(
      rows(reportCsv(plain)).map((row) => ({ ...row, shown_in: 'EUR', per_usd: '0.5' })),
    );
  });

  test('the summary is in that currency, says the rate once, and names what stays in dollars', () => {
    const text = reportMarkdown(euros);
    expect(text.match(/1 USD = 0\.5 EUR/g)).toHaveLength(1);
    expect(text).toContain('prices and wages listed below stay in US dollars');
    expect(text).not.toContain('$');
  });
});
