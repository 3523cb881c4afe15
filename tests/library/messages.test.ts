import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { assumptionsSchema } from '#src/cost/schema/assumptions.ts';
import { claimSchema } from '#src/evidence/schema/claim.ts';
import { daySchema } from '#src/library/fields/day.ts';
import { modelSchema } from '#src/cost/schema/model.ts';
import { navigationSchema } from '#src/prose/schema/navigation.ts';
import { pageSchema } from '#src/prose/schema/page.ts';
import { priceFileSchema } from '#src/cost/schema/price.ts';
import { studySchema } from '#src/evidence/schema/study.ts';
import { termSchema } from '#src/prose/schema/term.ts';

const faults = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

const page = {
  title: 'A page',
  description: 'One sentence that answers first and says what the page is for.',
  kind: 'guide',
  verified: '2026-11-22',
  reviewDue: '2027-05-22',
};
const study = {
  authors: [{ family: 'Ode' }],
  title: 'A study',
  venue: 'A journal',
  year: 2024,
  kind: 'paper',
  peerReviewed: true,
  url: 'https://example.org/',
  setup: 'Somebody measured something.',
  findings: [{ id: 'it', statement: 'It was so.', locator: 'Table 1', status: 'read-in-text' }],
  caveats: ['Only one was measured.'],
  verified: '2026-11-22',
};
const claim = {
  statement: 'It is so in general.',
  topic: 'facts',
  approaches: ['rag'],
  grade: 'weak',
  population: 'Everyone asked.',
  findingsFor: ['ode-2024#it'],
  reviewed: '2026-11-22',
  reviewDue: '2027-05-22',
};
const correction = {
  id: 'folk-version',
  codes: ['C21'],
  title: 'It is always so',
  often: 'It is said to be so always.',
  source: 'It was so once.',
  findings: ['ode-2024#it'],
  follows: 'Try it before you rely on it.',
};
const corrected = (change: object) => ({ ...claim, corrections: [{ ...correction, ...change }] });
const row = {
  id: 'h100-hour',
  label: 'H100',
  unit: 'usd-per-gpu-hour',
  value: { low: 2, likely: 3.5, high: 7 },
  from: '2026-09-25',
  readOn: '2026-09-25',
  basis: 'third-party',
  source: 'https://example.org/',
};
const model = {
  label: 'A model',
  vendor: 'A vendor',
  order: 1,
  prices: { input: 'in', output: 'out', training: 'train', trainingHourly: 'train-hourly' },
  window: { tokens: 1000, basis: 'judgement', readOn: '2026-11-22' },
  cache: { kind: 'none' },
  tuned: { token: true, hourly: true },
  weights: { parameters: 8e9, layers: 32, kvHeads: 8, headDimension: 128, serving: 'h100' },
  ends: {
    none: true,
    basis: 'third-party',
    source: 'https://example.org/',
    readOn: '2026-11-22',
  },
};
const lives = (ends: object) => ({ ...model, ends: { ...model.ends, ...ends } });
const ending = { none: undefined, day: '2027-01-14', certainty: 'fixed' };
const input = { id: 'requests', label: 'Requests', unit: 'count', min: 0, max: 1, price: 'p' };
const inputs = (...some: readonly object[]) => ({ title: 'Group', order: 1, inputs: some });
const term = {
  name: 'Term',
  definition: 'A word that needs forty letters to be explained well.',
  sources: ['ode-2024'],
  page: '/concepts/term/',
};

test.each<[string, z.ZodType, object]>([
  ['page', pageSchema, page],
  ['study', studySchema, study],
  ['claim', claimSchema, claim],
  ['claim with a correction', claimSchema, corrected({})],
  ['price', priceFileSchema, { vendor: 'Anyone', prices: [row] }],
  ['model', modelSchema, model],
  ['model with an end', modelSchema, lives(ending)],
  ['retired model', modelSchema, { ...lives({ ...ending, successor: 'next' }), listed: false }],
  ['assumption', assumptionsSchema, inputs(input)],
  ['term', termSchema, term],
])('a sound %s is accepted', (_, schema, value) => {
  expect(faults(schema, value)).toEqual([]);
});

const price = (change: object) => ({ vendor: 'Anyone', prices: [{ ...row, ...change }] });

const FAULTS: readonly (readonly [z.ZodType, object, string])[] = [
  [pageSchema, { ...page, description: 'Short.' }, 'description: Write a full sentence'],
  [pageSchema, { ...page, reviewDue: page.verified }, 'reviewDue: The review must be due after'],
  [pageSchema, { ...page, verified: '22.11.2026' }, 'Write it as YYYY-MM-DD'],
  [studySchema, { ...study, titel: 'A study' }, 'Unrecognized key: "titel"'],
  [studySchema, { ...study, kind: 'preprint' }, 'peerReviewed: Only a study of kind "paper"'],
  [studySchema, { ...study, caveats: [] }, 'caveats: Name at least one limit'],
  [studySchema, { ...study, url: 'http://example.org/' }, 'url: Give the canonical https address'],
  [studySchema, { ...study, arxiv: 'abs/2312.05934' }, 'arxiv: An arXiv id looks like'],
  [
    studySchema,
    { ...study, findings: [...study.findings, ...study.findings] },
    'findings: Two findings share an id',
  ],
  [claimSchema, { ...claim, reviewDue: claim.reviewed }, 'reviewDue: The review must be due after'],
  [claimSchema, { ...claim, findingsFor: [] }, 'findingsFor: A claim needs at least one'],
  [claimSchema, { ...claim, findingsFor: ['ode-2024'] }, 'Write it as study-id#finding-id'],
  [claimSchema, corrected({ id: 'Folk version' }), 'corrections.0.id: Use a kebab-case id'],
  [
    claimSchema,
    corrected({ codes: ['C22'] }),
    'corrections.0.codes.0: Write a code from C1 to C21',
  ],
  [
    claimSchema,
    corrected({ title: '“It is so”' }),
    'title: Write the title without quotation marks',
  ],
  [
    claimSchema,
    corrected({ title: 'It is always so.' }),
    'title: Write the title without quotation',
  ],
  [
    claimSchema,
    corrected({ title: 'so '.repeat(30) }),
    'title: Keep the title within 80 characters',
  ],
  [claimSchema, corrected({ findings: [] }), 'corrections.0.findings: Name the findings that'],
  [claimSchema, corrected({ follows: '' }), 'corrections.0.follows: Write a full sentence'],
  [claimSchema, corrected({ matters: 'A lot, it does.' }), 'Unrecognized key: "matters"'],
  [priceFileSchema, price({ source: undefined }), 'prices.0.source: Name the source, or say'],
  [priceFileSchema, price({ basis: 'package' }), 'prices.0.package: A row of basis "package"'],
  [priceFileSchema, price({ package: 'a/b/c' }), 'prices.0.package: A row of basis "package"'],
  [priceFileSchema, price({ id: 'H100' }), 'prices.0.id: Use a kebab-case id'],
  [
    priceFileSchema,
    price({ value: { low: 3, likely: 2, high: 4 } }),
    'prices.0.value: Write low ≤ likely ≤ high',
  ],
  [
    modelSchema,
    { ...model, prices: { ...model.prices, training: undefined } },
    'prices.training: A model that is finetuned by the token needs a training price',
  ],
  [
    modelSchema,
    { ...model, weights: undefined },
    'tuned.hourly: A model served by the hour needs prices.trainingHourly and weights',
  ],
  [modelSchema, { ...model, ends: undefined }, 'ends: Invalid input'],
  [modelSchema, lives({ none: undefined }), 'ends: Give the `day` on which it ends, or say'],
  [modelSchema, lives({ ...ending, none: true }), 'ends: Give the `day` on which it ends, or say'],
  [modelSchema, lives({ ...ending, day: '2027-02-30' }), 'Write it as YYYY-MM-DD'],
  [modelSchema, lives({ ...ending, certainty: undefined }), 'ends.certainty: Say how firm the day'],
  [modelSchema, lives({ source: undefined }), 'ends.source: Name where the end was read'],
  [modelSchema, lives({ basis: 'judgement' }), 'ends.source: Name where the end was read'],
  [modelSchema, { ...model, listed: false }, 'ends: A model that is not listed has the day'],
  [
    modelSchema,
    { ...lives(ending), listed: false },
    'ends: A model that is not listed has the day of its end and a successor',
  ],
  [
    assumptionsSchema,
    inputs({ ...input, setBy: 'model' }),
    'inputs.0: Give exactly one of given, price and setBy',
  ],
  [termSchema, { ...term, page: 'concepts/term' }, 'page: A path such as /concepts/bm25/'],
  [termSchema, { ...term, definition: `${term.definition} [link](/)` }, 'without markup'],
  [
    navigationSchema,
    { site: { sections: [{ id: 'a', label: 'A', pages: ['framework'] }] } },
    'Write a path as /section/page/',
  ],
];

describe('a fault names its field and says what to write', () => {
  test.each(FAULTS.map(([schema, value, message]) => ({ schema, value, message })))(
    '$message',
    ({ schema, value, message }) => {
      expect(faults(schema, value).join('\n')).toContain(message);
    },
  );
});

test('a day is text, and one that no calendar has is refused', () => {
  expect(daySchema.parse('2026-11-22')).toBe('2026-11-22');
  for (const text of ['2026-13-01', '2026-02-30', '22.11.2026'])
    expect(faults(daySchema, text).join()).toContain(
      `"${text}" is not a day. Write it as YYYY-MM-DD`,
    );
});
