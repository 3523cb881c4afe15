import { describe, expect, test } from 'vitest';
import { tally } from '#src/evidence/compare.ts';
import type { MmluScores } from '#src/evidence/ovadia/ovadia.ts';
import { choicesOf, SIDES } from '#src/evidence/ovadia/ovadia-view.ts';
import { library } from '#src/library/library.ts';

const tables = library().ovadia;
if (!tables) throw new Error('Add content/tables/ovadia-2024.yaml.');
const { mmlu, earlierMmlu } = tables;

const rag = ({ baseRag }: MmluScores) => baseRag;
const both = ({ ftRag }: MmluScores) => ftRag;

/** Whether a score is a whole number of `size` questions, to three decimals. */
const fits = (size: number) => (score: number) =>
  (Math.round(score * size) / size).toFixed(3) === score.toFixed(3);

const scoresOf = (task: string) =>
  mmlu
    .filter((cell) => cell.task === task)
    .flatMap(({ base, baseRag, ft, ftRag }) => [base, baseRag, ft, ftRag]);

const SIZES: Readonly<Record<string, number>> = {
  Anatomy: 135,
  Astronomy: 152,
  'College biology': 144,
  'College chemistry': 100,
  Prehistory: 324,
};

describe('the number of questions behind the cells', () => {
  test.each(Object.entries(SIZES))('%s: %d is the smallest test that fits', (task, size) => {
    const scores = scoresOf(task);
    expect(scores).toHaveLength(24);
    const fitting = (most: number) => scores.every(fits(most));
    expect(fitting(size)).toBe(true);
    expect(Array.from({ length: size - 1 }, (_, index) => index + 1).filter(fitting)).toEqual([]);
  });

  test('fits the scores for each K as well', () => {
    for (const { task, ragByK } of mmlu) expect(ragByK.every(fits(SIZES[task] ?? 0))).toBe(true);
  });

  const questions = mmlu.map((cell) => {
    const size = SIZES[cell.task] ?? Number.NaN;
    return Math.round(both(cell) * size) - Math.round(rag(cell) * size);
  });

  test('makes 6 of the 8 wins three questions or fewer', () => {
    expect(questions.filter((more) => more > 0)).toHaveLength(8);
    expect(questions.filter((more) => more > 0 && more <= 3)).toHaveLength(6);
  });

  test('puts 18 of the 30 cells within two questions either way', () => {
    expect(questions.filter((more) => Math.abs(more) <= 2)).toHaveLength(18);
  });
});

describe('the earlier version, with four tasks', () => {
  const later = (row: MmluScores) =>
    mmlu.find(
      ({ task, shots, model }) => task === row.task && shots === row.shots && model === row.model,
    );
  const changed = (column: 'base' | 'baseRag' | 'ft' | 'ftRag') =>
    earlierMmlu.filter((row) => row[column] !== later(row)?.[column]).length;

  test('has 24 cells, each of which the later version has too', () => {
    expect(earlierMmlu).toHaveLength(24);
    expect(new Set(earlierMmlu.map(later)).size).toBe(24);
    expect(earlierMmlu.map(later)).not.toContain(undefined);
  });

  test('has the combination better in 5, equal in 1, worse in 18; the later one 7, 4, 13', () => {
    expect(tally(earlierMmlu, both, rag)).toEqual({ better: 5, equal: 1, worse: 18, n: 24 });
    const same = earlierMmlu.map(later).filter((row) => row !== undefined);
    expect(tally(same, both, rag)).toEqual({ better: 7, equal: 4, worse: 13, n: 24 });
  });

  test('differs in 13 base scores, 12 RAG scores, no finetuned score and one of both', () => {
    expect(changed('base')).toBe(13);
    expect(changed('baseRag')).toBe(12);
    expect(changed('ft')).toBe(0);
    expect(changed('ftRag')).toBe(1);
  });
});

test('every choice of the explorer has its own id, and none is called “none”', () => {
  for (const side of SIDES) {
    const ids = choicesOf(mmlu, side).map(({ id }) => id);
    expect(new Set([...ids, 'none']).size).toBe(ids.length + 1);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});
