import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { estimateOf, guideQuery, outcomeOf } from '#src/learn/cases/links.ts';
import { readAddress } from '#src/guide/read-address.ts';
import { walk } from '#src/guide/walk.ts';
import { sampleSheet } from '#src/triage/sample.ts';
import { EMPTY_SHEET } from '#src/triage/sheet.ts';
import { tally } from '#src/triage/tally.ts';
import { verdict } from '#src/triage/verdict.ts';
import { casesOf } from '#src/triage/ui/take-text.ts';
import { library } from '#src/library/library.ts';

const cases = library().cases;
const flow = library().flow;
const book = library().book;
const samples = new Map(library().samples.map((sample) => [sample.id, sample]));

async function logOf(name: string) {
  const sample = samples.get(name);
  if (sample) return { cases: sampleSheet(sample, 'labelled').cases, remarks: [], leftOut: [] };
  return casesOf(readFileSync(`content/cases/${name}.csv`, 'utf8'), 'auto', EMPTY_SHEET);
}

/** Information, behaviour, both, unclear: counted by hand in each log. */
const COUNTS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'staff-handbook': [15, 3, 1, 1],
  'incident-reports': [3, 15, 1, 1],
  'query-language': [0, 8, 1, 1],
  'clinic-handbook': [14, 1, 1, 0],
  'machine-service': [9, 1, 0, 0],
  'ticket-summaries': [0, 0, 0, 10],
};

test('there are six worked cases, two of them with an uncomfortable answer', () => {
  expect(cases).toHaveLength(6);
  expect(cases.filter(({ uncomfortable }) => uncomfortable).map(({ outcome }) => outcome)).toEqual([
    'write-it-down-first',
    'accept-what-you-have',
  ]);
});

describe.each(cases)('the case "$id"', (one) => {
  test('has a log of ten cases or more that the triage opens without a remark', async () => {
    const { cases, remarks, leftOut } = await logOf(one.log);
    expect(cases.length).toBeGreaterThanOrEqual(10);
    expect([remarks, leftOut]).toEqual([[], []]);
  });

  test('has the counts that its log gives', async () => {
    const { counts } = tally((await logOf(one.log)).cases);
    expect(Object.values(counts)).toEqual(COUNTS[one.id]);
  });

  test('gives the symptom that the triage reads from its log, unless nothing failed', async () => {
    const { counts } = tally((await logOf(one.log)).cases);
    const nothingFailed = counts.information + counts.behaviour + counts.both === 0;
    const symptom = nothingFailed ? 'too-slow-or-dear' : verdict(counts).symptom;
    expect(one.answers['symptom']).toBe(symptom);
  });

  test('opens the guide on its outcome', async () => {
    const { counts } = tally((await logOf(one.log)).cases);
    const { address, notices } = readAddress(flow, guideQuery(one, flow, counts));
    expect(notices).toEqual([]);
    expect(address.triage).toEqual(counts);
    expect(walk(flow, address.answers).place).toMatchObject({ outcome: { id: one.outcome } });
    expect(outcomeOf(one, flow).id).toBe(one.outcome);
  });

  test('opens the estimator without a notice, on a price', () => {
    expect(estimateOf(one, book).sentence).toMatch(/costs about \$[\d.,]+/);
  });
});

test('answers that lead elsewhere or are never asked stop the build', () => {
  const [one] = cases;
  if (!one) throw new Error('no case');
  expect(() => outcomeOf({ ...one, outcome: 'finetune' }, flow)).toThrow('not to "finetune"');
  const answers = { ...one.answers, capacity: 'nobody' };
  expect(() => outcomeOf({ ...one, answers }, flow)).toThrow('what is not asked: capacity');
  expect(() => estimateOf({ ...one, estimate: { workload: 'none' } }, book)).toThrow('unknown');
});
