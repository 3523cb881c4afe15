import { describe, expect, test } from 'vitest';
import { estimateAll } from '#src/cost/bill/estimate.ts';
import { scenario, verdict } from '../scenarios.ts';

describe('an approach that cannot be priced says why', () => {
  test('examples that do not fit', () => {
    const found = verdict(scenario({ changes: { window: 10_000 } }), 'few-shot');
    expect(found).toMatchObject({
      kind: 'infeasible',
      reason:
        'Needs 21,900 tokens with the answer; the window holds 10,000. At most 6 examples fit: retrieve the nearest examples for each question, or finetune.',
    });
  });

  test('a window in which not one example fits names no way out that would not fit either', () => {
    const found = verdict(scenario({ changes: { window: 100 } }), 'few-shot');
    expect(found).toMatchObject({
      reason: expect.stringMatching(/holds 100\. Not one example fits: shorten the instructions/),
    });
  });

  test('a window smaller than any prompt leaves nothing priced', () => {
    const kinds = estimateAll(scenario({ changes: { window: 1 } })).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['infeasible']));
  });

  test('a model that nobody finetunes', () => {
    const found = verdict(scenario({ model: 'gpt-6-luna' }), 'finetuned-token');
    expect(found).toMatchObject({
      kind: 'not-offered',
      reason:
        'Not offered for GPT-6 luna: no host in the price list serves it finetuned by the token.',
    });
  });

  test('weights that no host serves by the hour, but anyone may serve alone', () => {
    const { model, ...rest } = scenario();
    const alone = { ...rest, model: { ...model, tuned: { token: false, hourly: false } } };
    expect(verdict(alone, 'finetuned-hourly')).toMatchObject({ kind: 'not-offered' });
    expect(verdict(alone, 'finetuned-self-hosted')).toMatchObject({ kind: 'priced' });
  });

  test.each(['rag-term', 'rag-hybrid', 'whole-corpus-cached'] as const)(
    'nothing to read from: %s',
    (id) => {
      const found = verdict(scenario({ workload: 'classification' }), id);
      expect(found).toMatchObject({ kind: 'not-applicable' });
    },
  );

  test('more requests at once than the GPU holds', () => {
    const found = verdict(scenario({ changes: { concurrent: 100_000 } }), 'finetuned-hourly');
    expect(found).toMatchObject({ kind: 'infeasible' });
  });

  test('an overlap as long as the chunk', () => {
    const found = verdict(scenario({ changes: { overlap: 400 } }), 'rag-hybrid');
    expect(found).toMatchObject({ reason: 'The overlap must be smaller than the chunk.' });
  });
});
