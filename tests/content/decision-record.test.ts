import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeAddress } from '#src/guide/address.ts';
import { brief } from '#src/guide/briefing.ts';
import { counterfactuals } from '#src/guide/counterfactuals.ts';
import type { Answers } from '#src/guide/flow.ts';
import { paths } from '#src/guide/paths.ts';
import { readAddress } from '#src/guide/read-address.ts';
import { readRecord } from '#src/record/read-record.ts';
import { type Decided, decisionRecord } from '#src/record/record.ts';
import { recordJson } from '#src/record/record-json.ts';
import { walk } from '#src/guide/walk.ts';
import type { Counts } from '#src/triage/tally.ts';
import { day } from '#src/ground/day.ts';
import { library } from '#src/library/library.ts';

const content = library();
const { flow } = content;
const triage = { information: 13, behaviour: 4, both: 2, unclear: 1 };
const cost = 'Over 24 months at 20,000 requests a month, “RAG” costs about $5,400.';

/** What a reader with these answers takes along. Throws where they end at no outcome. */
function decidedBy(answers: Answers, more: { triage?: Counts; cost?: string } = {}): Decided {
  const { path, place, notes } = walk(flow, answers);
  if (place.kind !== 'outcome') throw new Error('These answers end at a question.');
  const search = writeAddress(flow, { answers, triage: more.triage, passedOn: [] });
  return {
    ...{ flow, path, notes, ...more },
    flips: counterfactuals(flow, answers),
    briefing: brief(place.outcome, content),
    permalink: `https://site.example/decide/${search}`,
    date: day('2026-12-01'),
    verified: day('2026-11-22'),
  };
}

/** One path to each outcome: the first that the flow offers. */
const firstPaths = new Map(
  [...paths(flow)].reverse().map(({ answers, outcome }) => [outcome, answers]),
);
const everyPath = [...paths(flow)].map(({ answers }) => answers);

const schema = JSON.parse(
  readFileSync('public/data/schemas/decision-record.schema.json', 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);

describe('a record as a whole', () => {
  test.each([
    'start-with-term-based-retrieval',
    'combine-rag-and-finetuning',
    'accept-what-you-have',
  ])('to %s is what it was when last looked at', async (outcome) => {
    const decided = decidedBy(firstPaths.get(outcome) ?? new Map());
    await expect(decisionRecord(decided)).toMatchFileSnapshot(`golden/${outcome}.md`);
    await expect(recordJson(decided)).toMatchFileSnapshot(`golden/${outcome}.json`);
  });

  test('with a triage and an estimate is what it was when last looked at', async () => {
    const answers = firstPaths.get('move-to-advanced-retrieval') ?? new Map();
    const decided = decidedBy(answers, { triage, cost });
    await expect(decisionRecord(decided)).toMatchFileSnapshot('golden/with-figures.md');
    await expect(recordJson(decided)).toMatchFileSnapshot('golden/with-figures.json');
  });
});

test.each(['with-figures.md', 'with-figures.json'])(
  'a record of an earlier version of the guide (%s) still opens where it was made',
  (file) => {
    const text = readFileSync(`tests/content/golden/2026-11-22/${file}`, 'utf8');
    const restored = readRecord(text);
    if (restored.kind !== 'query') throw new Error(restored.message);
    const { address, notices } = readAddress(flow, restored.search);
    expect(notices).toEqual([{ kind: 'other-version', version: '2026-11-22' }]);
    expect(address.triage).toEqual(triage);
    expect(walk(flow, address.answers).place).toMatchObject({
      outcome: { id: 'move-to-advanced-retrieval' },
    });
  },
);

describe('a record saved as JSON', () => {
  test.each([...firstPaths])('to %s is what its schema says', (_, answers) => {
    validate(JSON.parse(recordJson(decidedBy(answers, { triage, cost }))));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('brings every path and triage back', () => {
    const some = fc.nat({ max: 100 });
    const counts = fc.record({ information: some, behaviour: some, both: some, unclear: some });
    fc.assert(
      fc.property(fc.constantFrom(...everyPath), fc.option(counts), (answers, counted) => {
        const given = counted && counted.information > 0 ? { triage: counted } : {};
        const decided = decidedBy(answers, given);
        for (const text of [recordJson(decided), decisionRecord(decided)]) {
          const restored = readRecord(text);
          const search = restored.kind === 'query' ? restored.search : restored.message;
          const { address, notices } = readAddress(flow, search);
          expect(notices).toEqual([]);
          expect(address.answers).toEqual(answers);
          expect(address.triage).toEqual(given.triage);
        }
      }),
      { numRuns: 60 },
    );
  });
});
