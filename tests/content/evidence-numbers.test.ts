import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { library } from '#src/library/library.ts';
import { printedNumbers } from './printed-numbers.ts';

const { claims, cost, flow, studies } = library();

const findingOf = (study: string, id: string) =>
  studies.get(study)?.findings.find((finding) => finding.id === id);
const numbersOf = (study: string, id: string) =>
  printedNumbers(findingOf(study, id)?.statement ?? '');
const cellsOf = (study: string, id: string) =>
  (studies.get(study)?.figures ?? [])
    .filter((figure) => figure.id === id)
    .flatMap(({ groups }) =>
      groups.map(({ label, bars }) => [label, ...bars.map(({ value }) => value)]),
    );

/** Every content file with words in it, and its blank-line blocks. */
const blocks = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(mdx|yaml)$/.test(file) && !file.startsWith('changes/'))
  .flatMap((file) =>
    readFileSync(`content/${file}`, 'utf8')
      .split(/\n\s*\n|\n {2}- id: |\n\| /)
      .map((text) => ({ file, text: text.replace(/\s+/g, ' ') })),
  );

describe('Li et al. 2024 is told by its Table 1', () => {
  const TABLE_1 = [
    ['Gemini 1.5 Pro', 49.7, 37.33, 46.41],
    ['GPT-4o', 48.67, 32.6, 48.89],
    ['GPT-3.5 Turbo', 32.07, 30.33, 35.32],
  ] as const;

  test('with the averages of the whole text, five chunks and the router', () => {
    expect(cellsOf('li-2024', 'whole-text-chunks-router')).toEqual(TABLE_1);
  });

  test('with leads that follow from these averages', () => {
    const leads = TABLE_1.map(([, whole, chunks]) => Number((whole - chunks).toFixed(1)));
    expect(leads).toEqual([12.4, 16.1, 1.7]);
    expect([...numbersOf('li-2024', 'lead-in-points')]).toEqual(expect.arrayContaining(leads));
  });

  test('with what the router loses and gains against the whole text', () => {
    const changes = TABLE_1.map(([, whole, , router]) => Number((router - whole).toFixed(1)));
    expect(changes).toEqual([-3.3, 0.2, 3.3]);
    expect(claims.get('rag-and-long-context-mostly-agree')?.reason).toMatch(/3\.3 points/);
  });

  test('and says which other averages the text of the paper gives', () => {
    const both = numbersOf('li-2024', 'two-sets-of-averages');
    expect([...both]).toEqual(expect.arrayContaining([7.6, 13.1, 3.6, 45.53, 37.92]));
    expect((45.53 - 37.92).toFixed(1)).toBe('7.6');
  });

  test('wherever one of the averages of its text is printed', () => {
    const alone = blocks.filter(
      ({ text }) => /\b13\.1(%| with|,| and)|46\.83|47\.04/.test(text) && !text.includes('Table 1'),
    );
    expect(alone).toEqual([]);
  });

  test('with more chunks closing the gap as they come to hold the text', () => {
    const gap = numbersOf('li-2024', 'more-chunks-narrow-the-gap');
    expect((45.53 - 41.2).toFixed(1)).toBe('4.3');
    expect([...gap]).toEqual(expect.arrayContaining([10, 41.2, 45.53, 42.42, 4.3]));
    expect([...numbersOf('li-2024', 'fifty-chunks-are-the-whole-text')]).toContain(95.29);
  });
});

describe('Tam et al. 2024 is told model by model', () => {
  test('with its five models in free text and under a schema, on school mathematics', () => {
    const table = [
      ['Gemini 1.5 Flash', 89.33, 89.21],
      ['GPT-3.5 Turbo', 76.6, 49.25],
      ['Claude 3 Haiku', 86.51, 23.44],
      ['LLaMA 3 8B', 74.73, 48.9],
      ['Gemma 2 9B', 86.5, 84.17],
    ] as const;
    expect(cellsOf('tam-2024', 'gsm8k-text-or-schema')).toEqual(table);
    expect(table.every(([, text, schema]) => schema < text)).toBe(true);
    expect(findingOf('tam-2024', 'gsm8k-with-a-schema')?.statement).toMatch(/all five/i);
  });

  test('with the same model before and after on classification', () => {
    expect(cellsOf('tam-2024', 'ddxplus-text-or-json')).toEqual([
      ['Gemini 1.5 Flash', 41.59, 60.36],
      ['GPT-3.5 Turbo', 44.07, 55.51],
    ]);
  });

  test('from its tables and not from notes about it', () => {
    const statuses = studies.get('tam-2024')?.findings.map(({ status }) => status);
    expect(statuses).not.toContain('second-hand');
  });

  test('and calls what was asked for in the prompt no JSON mode', () => {
    const { statement = '' } = findingOf('tam-2024', 'gsm8k-with-a-schema') ?? {};
    expect(statement).toMatch(/in the prompt/);
    expect(statement).not.toMatch(/JSON mode/);
  });
});

describe('Contriever against BM25 is told both ways', () => {
  test('below it without labels and above it when trained', () => {
    expect(cellsOf('izacard-2022', 'contriever-against-bm25')).toEqual([
      ['no labels, 15 sets', 41.7, 36],
      ['trained on MS MARCO, 14 sets', 43, 46.6],
    ]);
    expect([...numbersOf('izacard-2022', 'ahead-by-recall')]).toEqual(
      expect.arrayContaining([60.1, 63.6, 11, 15]),
    );
  });

  test('by the claim that lists it for and against', () => {
    const claim = claims.get('bm25-is-a-robust-start');
    const studiesOf = (keys: readonly { study: string }[] = []) => keys.map(({ study }) => study);
    expect(studiesOf(claim?.findingsFor)).toContain('izacard-2022');
    expect(studiesOf(claim?.findingsAgainst)).toContain('izacard-2022');
  });

  test('by no study at second hand', () => {
    expect(findingOf('li-2024', 'dense-retriever-above-bm25')).toBeUndefined();
  });
});

test.each([
  ['zhang-2024', 'COLM 2024'],
  ['luo-2023', 'IEEE Transactions on Audio, Speech and Language Processing 33, 2025'],
  ['shenfeld-2025', 'ICLR 2026'],
  ['lakatos-2024', 'Machine Learning and Knowledge Extraction 7 (1), 2025'],
  ['jan-2025', 'Findings of EMNLP 2025'],
  ['izacard-2022', 'Transactions on Machine Learning Research'],
])('%s is named with the venue that reviewed it: %s', (id, venue) => {
  const study = studies.get(id);
  expect(study?.venue.startsWith(venue)).toBe(true);
  expect([study?.kind, study?.peerReviewed]).toEqual(['paper', true]);
});

test('Lakatos et al. is told by the averages of the version that was reviewed', () => {
  expect([...numbersOf('lakatos-2024', 'rag-ahead-on-average')]).toEqual([17, 13, 36]);
  expect(studies.get('lakatos-2024')?.caveats.join(' ')).toMatch(/preprint.*16%, 15% and 53%/);
});

describe('what a cache read costs', () => {
  const PRICES = {
    tenth: ['claude-haiku-5-5', 'gpt-6-luna'],
    twentieth: ['claude-opus-5-5', 'gpt-6-1-terra'],
  } as const;
  const FRACTION = /(tenth|twentieth|fortieth) of (?:the input price|a fresh one)/;

  test('is told in the guide as the prices of each model have it', () => {
    const rows = cost.prices.flatMap((file) => file.prices);
    const latest = (id: string) =>
      Number(
        rows.filter((row) => row.id === id).sort((a, b) => b.from.localeCompare(a.from))[0]?.value,
      );
    const outcome = flow.outcomes.get('cache-and-trim-first');
    for (const [word, share] of [
      ['tenth', 0.1],
      ['twentieth', 0.05],
    ] as const)
      for (const model of PRICES[word]) {
        const label = cost.models.find(({ id }) => id === model)?.label ?? '';
        const said = outcome?.cost.sentence.split(/, | What/).find((part) => part.includes(label));
        expect(said).toMatch(new RegExp(`\\b${word}\\b`));
        const input = latest(`${model}-input`);
        expect(latest(`${model}-cache-read`) / input).toBeCloseTo(share, 10);
        expect(latest(`${model}-cache-write`) / input).toBeCloseTo(1.25, 10);
      }
  });

  test('is told by model wherever it is told as a fraction', () => {
    const told = blocks.filter(({ text }) => FRACTION.test(text));
    expect(told).not.toEqual([]);
    const bare = told.filter(({ text }) =>
      text.split(/(?<=[.!?]) /).some((said) => FRACTION.test(said) && !/Claude \w+ \d/.test(said)),
    );
    expect(bare).toEqual([]);
  });
});
