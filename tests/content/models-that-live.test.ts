import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAddress } from '#src/cost/question/address.ts';
import { costBook, priceRows } from '#src/cost/book/assemble.ts';
import { inputsOf } from '#src/cost/book/book.ts';
import { estimateAll } from '#src/cost/bill/estimate.ts';
import { lifeInWords } from '#src/cost/book/life.ts';
import { retiredPrices } from '#src/cost/book/listing.ts';
import { modelSwitch } from '#src/cost/compare/model-switch.ts';
import { scenarioOf } from '#src/cost/question/selection.ts';
import { day } from '#src/ground/day.ts';
import { library } from '#src/library/library.ts';

const content = library().cost;
const book = library().book;
const listed = (id: string) => book.models.find((model) => model.id === id);
const open = (query: string) => readAddress(new URLSearchParams(query), book);

test('no listed model ends on or before the day of the edition', () => {
  const over = book.models.filter(({ ends }) => ends?.day !== undefined && ends.day <= book.day);
  expect(over.map(({ id }) => id)).toEqual([]);
});

describe.each(book.models)('model $id', ({ ends }) => {
  test('says until when it lives, by a source and the day of its reading', () => {
    expect(ends && lifeInWords(ends)).toMatch(/^(Ends on \d|No end date is known)/);
    expect(ends?.source).toMatch(/^https:/);
    expect(ends?.readOn && ends.readOn <= book.day).toBe(true);
  });
});

test.each([
  ['gemini-2-5-flash', '2026-12-01', 'gemini-3-5-flash-lite'],
  ['deepseek-v4-flash', '2026-09-10', 'deepseek-v4-1-flash'],
])('%s has left the list for its successor', (id, ends, successor) => {
  expect(listed(id)).toBeUndefined();
  expect(listed(successor)?.id).toBe(successor);
  expect(book.retired).toContainEqual(expect.objectContaining({ id, day: ends, successor }));
});

/** USD per 1M tokens as the vendors and the price package state them, read by 29 November 2026. */
test.each([
  ['gemini-3-5-flash-lite', 0.3, 2.5, 0.03],
  ['deepseek-v4-1-flash', 0.15, 0.6, 0.003],
  ['deepseek-v4-1-flash-peak', 0.3, 1.2, 0.006],
])('%s is priced as its source says', (id, input, output, cached) => {
  const sets = listed(id)?.sets ?? {};
  expect(sets['price-in']?.value.likely).toBe(input);
  expect(sets['price-out']?.value.likely).toBe(output);
  expect((sets['cache-read']?.value.likely ?? Number.NaN) * input).toBeCloseTo(cached, 9);
});

test('what is served at peak hours costs twice as much, and the cheaper row says when that is', () => {
  const totals = (id: string) =>
    estimateAll(
      scenarioOf(open(`model=${id}&build-prompt=0&upkeep-prompt=0`).selection, book),
    ).find(({ approach }) => approach.id === 'prompt-only');
  const line = (id: string, name: string) => {
    const found = totals(id);
    return found?.kind === 'priced'
      ? found.lines.find((one) => one.id === name)?.amount
      : undefined;
  };
  for (const name of ['prompt-tokens', 'answer-tokens'])
    expect(line('deepseek-v4-1-flash-peak', name)).toBeCloseTo(
      2 * (line('deepseek-v4-1-flash', name) ?? Number.NaN),
      9,
    );
  expect(listed('deepseek-v4-1-flash')?.note).toContain(
    'from 01:00 to 04:00 and from 06:00 to 10:00 UTC',
  );
});

describe('an old link to a model that has left', () => {
  test.each([
    [
      'gemini-2-5-flash',
      /^Gemini 2\.5 Flash ends on 1 December 2026 and .*Gemini 3\.5 Flash-Lite, is/,
    ],
    [
      'deepseek-v4-flash',
      /^DeepSeek V4 Flash ended on 10 September 2026 and .*V4\.1 Flash \(off-peak\), is/,
    ],
  ])('says so for %s and loses nothing that was typed', (id, words) => {
    const { selection, notices } = open(
      `model=${id}&workload=classification&requests=7000&price-in=0.2&low-price-in=0.1`,
    );
    expect(notices).toEqual([expect.stringMatching(words)]);
    expect(selection.changes).toEqual({ requests: 7000, 'price-in': 0.2 });
    expect(selection.ranges).toEqual({ 'price-in': { low: 0.1 } });
  });

  test('also where it names the other model to switch to', () => {
    const { selection, notices } = open('also-on=gemini-2-5-flash');
    expect(selection.alsoOn?.id).toBe('gemini-3-5-flash-lite');
    expect(notices).toHaveLength(1);
    if (!selection.alsoOn) throw new Error('The link names a model.');
    expect(modelSwitch(selection, selection.alsoOn, book).length).toBeGreaterThan(4);
  });
});

describe('a copy of the content on which time has passed', () => {
  const withEnd = (id: string, ends: string) => ({
    ...content,
    models: content.models.map((model) =>
      model.id === id
        ? {
            ...model,
            ends: { ...model.ends, none: undefined, day: day(ends), certainty: 'fixed' as const },
          }
        : model,
    ),
  });

  test('fails and names the model that is listed past its end, and not the day before', () => {
    expect(() => costBook(withEnd('gpt-6-luna', book.day))).toThrow(
      'content/models/gpt-6-luna.yaml is listed and ends on',
    );
    expect(costBook(withEnd('gpt-6-luna', '2099-01-01')).models).toHaveLength(book.models.length);
  });

  test('fails where a successor is not listed', () => {
    const models = content.models.filter(({ id }) => id !== 'gemini-3-5-flash-lite');
    expect(() => costBook({ ...content, models })).toThrow(
      'gemini-2-5-flash.yaml names the successor "gemini-3-5-flash-lite". It must be a listed model.',
    );
  });
});

test.each(book.retired ?? [])(
  'no page, table or snippet offers $label as a current model',
  ({ label }) => {
    const named = ['content/pages', 'content/snippets', 'content/terms', 'src']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter(
            (entry) => entry.isFile() && /\.(mdx?|yaml|astro|py|csv|jsonl?)$/.test(entry.name),
          )
          .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8')),
      )
      .flatMap((text) => text.split('\n'))
      .filter((line) => new RegExp(`${label.replaceAll('.', '\\.')}(?!-)`).test(line));
    expect(named.filter((line) => !/left the list/.test(line))).toEqual([]);
  },
);

test('prices of a model that has left are marked, and no listed model reads one', () => {
  const marked = retiredPrices(content.models);
  expect([...marked.keys()].sort()).toEqual(
    [
      ...['input', 'output', 'cache-read'].map((part) => `deepseek-v4-flash-${part}`),
      ...['input', 'output', 'cache-read', 'cache-storage', 'training'].map(
        (part) => `gemini-2-5-flash-${part}`,
      ),
    ].sort(),
  );
  const ids = new Set(priceRows(content.prices).map(({ id }) => id));
  for (const id of marked.keys()) expect(ids).toContain(id);
});

describe('what no source shows is said to be unknown', () => {
  test('the cached price of Qwen3.5-9B', () => {
    expect(listed('qwen3-5-9b')?.sets['cache-read']?.note).toMatch(/^Unknown: /);
    expect(listed('qwen3-5-9b')?.note).toMatch(/cached input costs is unknown/);
    expect(listed('qwen3-5-9b')?.note).not.toContain('saves nothing');
  });

  test('no closed model has a price of a finetuned version', () => {
    const sold = book.models.filter(({ tuned }) => tuned.token || tuned.hourly);
    expect(sold.every(({ weights }) => weights !== undefined)).toBe(true);
  });

  test('no listed model sells an explicit cache, because no storage price of one is sourced', () => {
    expect(book.models.filter(({ explicit }) => explicit)).toEqual([]);
    expect(inputsOf(book).map(({ id }) => id)).toContain('cache-storage');
  });
});

test.each([
  ['claude-haiku-5-5', /about 30% more tokens/],
  ['claude-opus-5-5', /Thinking is always on/],
  ['gpt-6-luna', /reasons by default.*effort none only/],
])('%s says what bends its token counts', (id, words) => {
  expect(listed(id)?.note).toMatch(words);
});

test('the prices of Tinker are those of 7 October 2026, and the earlier rows have ended', () => {
  const rows = priceRows(content.prices).filter(({ id }) => id.startsWith('tinker-'));
  const current = rows.filter(({ until }) => !until).map(({ value }) => value.likely);
  expect(current).toEqual([0.44, 0.195, 0.6]);
  expect(rows.filter(({ until }) => until === '2026-10-06')).toHaveLength(3);
});
