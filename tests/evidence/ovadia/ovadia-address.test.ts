import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readView, writeView } from '#src/evidence/ovadia/ovadia-address.ts';
import { usualView } from '#src/evidence/ovadia/ovadia-view.ts';
import { anyText } from '../../ground/any-text.ts';
import { anyView, cells } from '../small-cells.ts';

const usual = usualView(cells);
const read = (search: string) => readView(search, cells);

describe('writing the address of a view', () => {
  test('says nothing when nothing was changed', () => {
    expect(writeView(usual, cells)).toBe('');
  });

  test('names only what differs, in words a person can read', () => {
    const view = { ...usual, tasks: ['knots'], extras: ['base', 'ft'] as const };
    expect(writeView(view, cells)).toBe('?mmlu-tasks=knots&mmlu-columns=base,ft');
  });

  test('says when nothing is chosen on a side', () => {
    expect(writeView({ ...usual, models: [] }, cells)).toBe('?mmlu-models=none');
  });
});

describe('reading the address of a view', () => {
  test('gives back what was written, without a notice', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const search = writeView(view, cells);
        expect(read(search)).toEqual({ view, notices: [] });
        expect(read(search.replaceAll(',', '%2C')).view).toEqual(view);
      }),
    );
  });

  test('takes any text whatever without failing, and shows only what exists', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const search of [text, `?mmlu-models=${text}`, `?mmlu-columns=${text}`]) {
          const { view } = read(search);
          for (const side of ['models', 'tasks', 'shots'] as const)
            expect(usual[side]).toEqual(expect.arrayContaining([...view[side]]));
          expect(['base', 'ft']).toEqual(expect.arrayContaining([...view.extras]));
        }
      }),
    );
  });

  test('puts ids into the order of the table and counts each once', () => {
    expect(read('?mmlu-tasks=knots,sea-lore,knots').view).toEqual(usual);
  });

  test('leaves out what the table does not have, and says so', () => {
    expect(read('?mmlu-tasks=knots,<b>')).toEqual({
      view: { ...usual, tasks: ['knots'] },
      notices: ['“<b>” is not one of sea-lore, knots. It was left out.'],
    });
  });

  test('shows what is usual where nothing usable is left, and says why', () => {
    expect(read('?mmlu-models=__proto__&mmlu-shots=')).toEqual({
      view: usual,
      notices: [
        '“__proto__” is not one of ada-1b, bob-2b. It was left out.',
        'The address leaves a place in “mmlu-shots” empty. It was left out.',
      ],
    });
  });

  test('takes the first of two values, and says so', () => {
    expect(read('?mmlu-models=ada-1b&mmlu-models=bob-2b')).toEqual({
      view: { ...usual, models: ['ada-1b'] },
      notices: ['The address gives “mmlu-models” more than once. The first one counts.'],
    });
  });

  test('says of each unknown parameter, once, that it was left out', () => {
    expect(read('?constructor=1&constructor=2')).toEqual({
      view: usual,
      notices: [
        'The address mentions “constructor”, which this table does not know. It was left out.',
      ],
    });
  });

  test('cuts long text from the address', () => {
    const { notices } = read(`?${'x'.repeat(5000)}=1&mmlu-models=${'y'.repeat(100_000)}`);
    expect(notices).toHaveLength(2);
    for (const notice of notices) expect(notice.length).toBeLessThan(140);
  });
});
