import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownCells } from '#src/evidence/ovadia/ovadia-view.ts';
import {
  countInWords,
  kInWords,
  meansInWords,
  NOTHING_SHOWN,
  points,
  printed,
} from '#src/evidence/ovadia/ovadia-words.ts';
import { anyView, cells } from '../small-cells.ts';

const [better, equal, worse] = [cells.slice(0, 1), cells.slice(1, 2), cells.slice(2, 3)];

describe('the count', () => {
  test('names wins, ties, losses and the number of cells', () => {
    expect(countInWords(cells)).toBe(
      'RAG on the finetuned model is better than RAG on the base model in 3, equal in 1, worse in 4 of 8 cells.',
    );
  });

  test('says “none” for zero', () => {
    expect(countInWords(cells.slice(1, 3))).toBe(
      'RAG on the finetuned model is better than RAG on the base model in none, equal in 1, worse in 1 of 2 cells.',
    );
  });

  test.each([
    [better, 'better than'],
    [equal, 'equal to'],
    [worse, 'worse than'],
  ])('speaks of one cell in the singular', (one, verdict) => {
    expect(countInWords(one)).toBe(
      `In the one cell shown, RAG on the finetuned model is ${verdict} RAG on the base model.`,
    );
  });

  test('says what to do when no cell is shown', () => {
    expect(countInWords([])).toBe(NOTHING_SHOWN);
    expect(NOTHING_SHOWN).toContain('Tick at least one model');
  });

  test('adds up to the cells shown', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const shown = shownCells(cells, view);
        fc.pre(shown.length > 1);
        const numbers = countInWords(shown).replaceAll('none', '0').match(/\d+/g)?.map(Number);
        const [wins = 0, ties = 0, losses = 0, all] = numbers ?? [];
        expect(wins + ties + losses).toBe(all);
        expect(all).toBe(shown.length);
      }),
    );
  });
});

describe('the means', () => {
  test('name all four columns', () => {
    expect(meansInWords(equal)).toBe(
      'Accuracy: 0.600 with RAG, 0.600 with both; 0.500 for the base model, 0.500 finetuned without RAG.',
    );
    expect(meansInWords(cells.slice(1, 3))).toMatch(/^Mean accuracy: 0\.600 with RAG, 0\.550 /);
  });

  test('are silent about no cells', () => {
    expect(meansInWords([])).toBe('');
  });
});

describe('the worth of K', () => {
  test('is the distance from the best single K to the best of five', () => {
    expect(kInWords(cells.slice(0, 2))).toBe(
      'The best single K is 1; choosing the best K for each cell adds 5.0 points to its mean. With the worst K, RAG is below the base model in 1 of 2 cells.',
    );
    expect(kInWords(cells.slice(1, 3))).toMatch(/below the base model in none of 2 cells\.$/);
  });

  test('speaks of one cell in the singular', () => {
    expect(kInWords(better)).toBe(
      'With the best K the one cell scores 0.500; with the worst, RAG is below the base model.',
    );
    expect(kInWords(worse)).toMatch(/with the worst, RAG is not below the base model\.$/);
  });

  test('says nothing of no cells', () => {
    expect(kInWords([])).toBe('');
  });
});

test('accuracies have three decimals, differences a sign and one decimal', () => {
  expect(printed(0.6)).toBe('0.600');
  expect([0.0241, -0.0249, 0, 0.0004, -0.0004].map(points)).toEqual([
    '+2.4',
    '−2.5',
    '0.0',
    '0.0',
    '0.0',
  ]);
});
