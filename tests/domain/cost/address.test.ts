import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHOICE_KEYS, readAddress, writeAddress } from '#src/domain/cost/address.ts';
import { APPROACH_IDS } from '#src/domain/cost/approaches.ts';
import { INPUT_IDS } from '#src/domain/cost/input.ts';
import { type Selection, usualSelection } from '#src/domain/cost/selection.ts';
import { BOOK } from './scenarios.ts';

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

  test('another edition is recomputed with today’s', () => {
    const [old] = read('edition=2026-01-01-0a1b2c3d').notices;
    expect(old).toBe(
      `This link was made with the figures of edition 2026-01-01-0a1b2c3d. Prices and defaults may have changed since; it is recomputed with edition ${BOOK.edition}.`,
    );
    expect(read('edition=%3Cscript%3E').notices[0]).toContain('with an edition unknown here');
    expect(read(`edition=${BOOK.edition}`).notices).toEqual([]);
  });

  test('keys of other pages are left alone', () => {
    expect(read('theme=dark&at=symptom&flow=1&utm_source=x').notices).toEqual([]);
  });

  test('no address makes it throw', () => {
    const key = fc.constantFrom(...INPUT_IDS, ...Object.values(CHOICE_KEYS));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string({ unit: 'binary' }))), (pairs) => {
        const { selection } = readAddress(new URLSearchParams(pairs), BOOK);
        for (const value of Object.values(selection.changes)) expect(value).not.toBeNaN();
      }),
    );
  });
});
