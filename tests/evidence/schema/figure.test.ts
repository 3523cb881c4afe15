import { describe, expect, test } from 'vitest';
import { figureSchema } from '#src/evidence/schema/figure.ts';
import { studySchema } from '#src/evidence/schema/study.ts';

const bar = { label: 'finetuned', value: 40, mark: 'form' };
const bars = [{ label: 'RAG', value: 60, mark: 'facts' }, bar];
const figure = {
  id: 'accuracy',
  says: 'RAG is ahead of finetuning.',
  unit: '% right',
  axis: { from: 0, to: 100 },
  reference: { label: 'chance', value: 25 },
  better: 'higher',
  locator: 'Table 1',
  status: 'read-in-text',
  findings: ['it'],
  groups: [{ bars }],
};
const withBar = (change: object) => ({
  ...figure,
  groups: [{ bars: [...bars.slice(0, 1), { ...bar, ...change }] }],
});
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
  figures: [figure],
  caveats: ['Only one was measured.'],
  verified: '2026-11-22',
};

type Schema = typeof figureSchema | typeof studySchema;

function faults(schema: Schema, value: object): string {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
}

describe('the schema of a figure', () => {
  test('accepts a figure, alone and in a study', () => {
    expect(faults(figureSchema, figure)).toBe('');
    expect(faults(studySchema, study)).toBe('');
  });

  test.each([
    ['a caption without a full stop', { ...figure, says: 'RAG is ahead' }, 'says: Say in one'],
    ['no unit', { ...figure, unit: '' }, 'unit: Say what the numbers count'],
    [
      'an axis that is cut',
      { ...figure, axis: { from: 30, to: 80 } },
      'axis: Put zero on the axis',
    ],
    ['an axis back to front', { ...figure, axis: { from: 0, to: -1 } }, 'axis: Put zero on'],
    [
      'a bar off the axis',
      { ...figure, axis: { from: 0, to: 50 } },
      'axis: A bar or the reference',
    ],
    [
      'a reference off the axis',
      { ...figure, reference: { label: 'all', value: 101 } },
      'axis: A bar or the reference',
    ],
    ['a single bar', { ...figure, groups: [{ bars: [bar] }] }, 'groups: A figure compares'],
    [
      'groups without names',
      { ...figure, groups: [{ bars }, { label: 'Other', bars }] },
      'groups: Several groups need a label each',
    ],
    [
      'groups of one name',
      {
        ...figure,
        groups: [
          { label: 'Set', bars },
          { label: 'Set', bars },
        ],
      },
      'groups: Two groups share a label',
    ],
    ['bars of one name', withBar({ label: 'RAG' }), 'groups.0.bars: Two bars of one group share'],
    ['a label as long as a phone', withBar({ label: 'x'.repeat(37) }), 'Keep a label to 36'],
    ['an unknown mark', withBar({ mark: 'rag' }), 'Use base (neither), facts (retrieval)'],
    ['a value with its unit', withBar({ value: '40%' }), 'without its unit'],
    ['an unknown bound', withBar({ bound: 'below' }), 'Use under, over or about'],
    ['no finding', { ...figure, findings: [] }, 'findings: Name the findings'],
    ['an unknown field', { ...figure, colour: 'red' }, 'colour'],
  ])('refuses %s, and says how to mend it', (_, value, message) => {
    expect(faults(figureSchema, value)).toContain(message);
  });

  test.each([
    [
      'names a finding it lacks',
      { ...study, figures: [{ ...figure, findings: ['that'] }] },
      'figures: A figure names a finding',
    ],
    [
      'gives two figures one id',
      { ...study, figures: [figure, figure] },
      'figures: Two figures share an id',
    ],
  ])('a study that %s is refused', (_, value, message) => {
    expect(faults(studySchema, value)).toContain(message);
  });
});
