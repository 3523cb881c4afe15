import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '#src/cost/question/address.ts';
import { CHOICE_KEYS } from '#src/cost/question/parameters.ts';
import { APPROACH_IDS } from '#src/cost/book/approach.ts';
import { inputsOf } from '#src/cost/book/book.ts';
import { compare } from '#src/cost/compare/compare.ts';
import { finding } from '#src/cost/finding/finding.ts';
import { boundsOf, INPUT_IDS } from '#src/cost/book/input.ts';
import { scenarioOf, type Selection, usualSelection } from '#src/cost/question/selection.ts';
import { plainDigits } from '#src/ground/quantity.ts';
import { anyText } from '../../ground/any-text.ts';
import { BOOK } from '../scenarios.ts';

const read = (query: string) => readAddress(new URLSearchParams(query), BOOK);
const write = (selection: Selection) => writeAddress(selection, BOOK).toString();
const usual = usualSelection(BOOK);

describe('an address', () => {
  test('is empty for the page as it opens', () => {
    expect(write(usual)).toBe('');
    expect(read('')).toEqual({ selection: usual, notices: [] });
  });

  test('holds only what differs from the preset, and the edition', () => {
    const selection = { ...usual, changes: { requests: 1_500_000, growth: 0.025, chunk: 400 } };
    expect(write(selection)).toBe(`requests=1500000&growth=2.5&edition=${BOOK.edition}`);
  });

  test('brings a selection back', () => {
    const anySelection: fc.Arbitrary<Selection> = fc.record({
      workload: fc.constantFrom(...BOOK.workloads),
      model: fc.constantFrom(...BOOK.models),
      choices: fc.record({
        cache: fc.constantFrom('auto', 'typed', 'off'),
        combinedRetrieval: fc.constantFrom('hybrid', 'term'),
        combinedServing: fc.constantFrom('token', 'hourly', 'self-hosted'),
      } as const),
      changes: fc.record(
        {
          requests: fc.integer({ min: 3_000_001, max: 1e12 }),
          horizon: fc.integer({ min: 61, max: 120 }),
          'hit-rate': fc.constantFrom(0.011, 0.5, 1),
          'price-in': fc.constantFrom(0.333, 17),
        },
        { requiredKeys: [] },
      ),
      ranges: fc.record(
        {
          requests: fc.constantFrom({ low: 20 }, { high: 4e6 }, { low: 20, high: 4e6 }),
          'hit-rate': fc.constant({ low: 0.005, high: 0.85 }),
        },
        { requiredKeys: [] },
      ),
      compare: fc.tuple(fc.constantFrom(...APPROACH_IDS), fc.constantFrom(...APPROACH_IDS)),
      marked: fc.uniqueArray(fc.constantFrom(...APPROACH_IDS), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(anySelection, (drawn) => {
        const selection =
          drawn.compare[0] === drawn.compare[1]
            ? { ...drawn, compare: drawn.workload.compare }
            : drawn;
        expect(read(write(selection))).toEqual({ selection, notices: [] });
      }),
    );
  });

  test('compares the approaches that a link marks, unless it says otherwise', () => {
    expect(read('approaches=few-shot,rag-term,prompt-only').selection).toMatchObject({
      marked: ['few-shot', 'rag-term', 'prompt-only'],
      compare: ['few-shot', 'rag-term'],
    });
    expect(read('approaches=rag-term').selection.compare).toEqual(usual.compare);
  });
});

describe('an address that cannot be used in full says so', () => {
  test('too large and too small figures become the nearest permitted ones', () => {
    expect(read('horizon=600').notices).toEqual(['Horizon: The most is 120. 120 is used instead.']);
    const { selection, notices } = read('requests=1e15&horizon=0');
    expect(selection.changes).toEqual({ requests: 1e12, horizon: 1 });
    expect(notices).toEqual([
      'Requests a month: The most is 1,000,000,000,000. 1,000,000,000,000 is used instead.',
      'Horizon: The least is 1. 1 is used instead.',
    ]);
  });

  test('what is no number gives way to the default', () => {
    const { selection, notices } = read('requests=NaN&question=');
    expect(selection.changes).toEqual({});
    expect(notices[0]).toBe(
      'Requests a month: “NaN” is not a number. Write it like 10000, 10k or 1.5M. The default is used instead.',
    );
  });

  test('unknown choices and approaches', () => {
    const { selection, notices } = read('model=gpt-9&workload=x&cache=%3Cb%3E&compare=few-shot,x');
    expect(selection).toEqual(usual);
    expect(notices).toHaveLength(4);
    expect(notices.join()).not.toContain('<b>');
  });

  test('another edition is named, for whoever can fetch it; what is none says so', () => {
    expect(read('edition=2026-01-01-0a1b2c3d')).toEqual({
      selection: usual,
      notices: [],
      older: '2026-01-01-0a1b2c3d',
    });
    const { older, notices } = read('edition=%3Cscript%3E');
    expect(older).toBeUndefined();
    expect(notices).toEqual([
      `The link names no edition that this page knows. It is computed with edition ${BOOK.edition}.`,
    ]);
    expect(read(`edition=${BOOK.edition}`)).toEqual({ selection: usual, notices: [] });
  });

  test('keys of other pages are left alone', () => {
    expect(read('theme=dark&at=symptom&flow=1&utm_source=x').notices).toEqual([]);
  });

  test('of two values for one key the first counts', () => {
    const { selection, notices } = read('combined-retrieval=term&question=5&question=6');
    expect(selection.changes).toEqual({ question: 5 });
    expect(notices).toEqual(['The link gives “question” more than once; the first one counts.']);
  });

  test('an approach is never compared with itself', () => {
    expect(read('compare=rag-term,rag-term').selection.compare).toEqual(usual.compare);
    expect(read('approaches=rag-term,rag-term,few-shot').selection).toMatchObject({
      marked: ['rag-term', 'few-shot'],
      compare: ['rag-term', 'few-shot'],
    });
  });
});

describe('no address breaks the page', () => {
  const key = fc.constantFrom(...INPUT_IDS, ...Object.values(CHOICE_KEYS));
  const hostile = fc.constantFrom(
    ...['__proto__', '5constructor', 'toString', '%', '-0', '1e308', '1e-308', '1e999', ''],
    ...['9'.repeat(10_000), 'x'.repeat(10_000), '<script>', '\ud800'],
  );

  function opens(query: URLSearchParams) {
    const { selection, notices } = readAddress(query, BOOK);
    const subject = scenarioOf(selection, BOOK);
    expect(finding(compare(subject, selection.compare), subject.values)).not.toMatch(/NaN|∞/);
    expect(Math.max(0, ...notices.map(({ length }) => length))).toBeLessThan(250);
    expect(readAddress(writeAddress(selection, BOOK), BOOK)).toEqual({ selection, notices: [] });
  }

  test('whatever the values', () => {
    const pairs = fc.array(fc.tuple(key, fc.oneof(anyText, hostile)), { maxLength: 12 });
    fc.assert(fc.property(pairs, (some) => opens(new URLSearchParams(some))));
  });

  test('with every input at an end of its range', () => {
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
    fc.assert(fc.property(fc.array(atAnEnd), (some) => opens(new URLSearchParams(some))));
  });

  test.each(['%', '%E0%A4%A&requests=%zz', '__proto__=1&constructor=2&hasOwnProperty=3', '&&=&=='])(
    'written as %s',
    (query) => opens(new URLSearchParams(query)),
  );
});

test('an explicit cache is taken from a link only where the model has one', () => {
  const kept = read('model=gemini-2-5-flash&cache=kept');
  expect(kept.selection.choices.cache).toBe('kept');
  expect(kept.notices).toEqual([]);
  const { selection, notices } = read('model=gpt-6-luna&cache=kept');
  expect(selection.choices.cache).toBe('auto');
  expect(notices).toEqual([expect.stringContaining('no explicit cache for GPT-6 luna')]);
});
