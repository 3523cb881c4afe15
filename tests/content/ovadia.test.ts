import { describe, expect, test } from 'vitest';
import { mean, meanRelativeGain, signTest, tally, tallyBy } from '#src/evidence/compare.ts';
import type { CurrentEventsRow, MmluCell } from '#src/evidence/ovadia/ovadia.ts';
import { library } from '#src/library/library.ts';

const tables = library().ovadia;
if (!tables) throw new Error('Add content/tables/ovadia-2024.yaml.');
const { mmlu, currentEvents } = tables;

const base = (cell: MmluCell) => cell.base;
const rag = (cell: MmluCell) => cell.baseRag;
const ft = (cell: MmluCell) => cell.ft;
const both = (cell: MmluCell) => cell.ftRag;
const ragAt = (k: number) => (cell: MmluCell) => cell.ragByK[k - 1] ?? Number.NaN;

const counts = (better: number, equal: number, worse: number) => ({
  better,
  equal,
  worse,
  n: better + equal + worse,
});

describe('the 30 MMLU cells of Ovadia et al.', () => {
  test('cover five tasks, two prompts and three models, each once', () => {
    const keys = mmlu.map(({ task, shots, model }) => `${task}/${shots}/${model}`);
    expect(new Set(keys).size).toBe(30);
    expect(new Set(mmlu.map(({ task }) => task)).size).toBe(5);
    expect(new Set(mmlu.map(({ shots }) => shots))).toEqual(new Set([0, 5]));
    expect(new Set(mmlu.map(({ model }) => model)).size).toBe(3);
  });

  test('have RAG on the finetuned model better than RAG alone in 8, equal in 5, worse in 17', () => {
    expect(tally(mmlu, both, rag)).toEqual(counts(8, 5, 17));
  });

  test('give the quoted 43% and 57% only when ties count as wins', () => {
    const { better, equal, worse, n } = tally(mmlu, both, rag);
    expect(Math.round((100 * (better + equal)) / n)).toBe(43);
    expect(Math.round((100 * worse) / n)).toBe(57);
    expect(Math.round((100 * better) / n)).toBe(27);
    expect(Math.round((100 * (equal + worse)) / n)).toBe(73);
  });

  test('split the count by model, prompt and task as the pages say', () => {
    expect(Object.fromEntries(tallyBy(mmlu, ({ model }) => model, both, rag))).toEqual({
      'Mistral 7B': counts(2, 2, 6),
      'Llama2 7B': counts(5, 1, 4),
      'Orca2 7B': counts(1, 2, 7),
    });
    expect(Object.fromEntries(tallyBy(mmlu, ({ shots }) => shots, both, rag))).toEqual({
      0: counts(4, 4, 7),
      5: counts(4, 1, 10),
    });
    expect(Object.fromEntries(tallyBy(mmlu, ({ task }) => task, both, rag))).toEqual({
      Anatomy: counts(1, 2, 3),
      Astronomy: counts(3, 1, 2),
      'College biology': counts(1, 0, 5),
      'College chemistry': counts(2, 1, 3),
      Prehistory: counts(1, 1, 4),
    });
  });

  test('put RAG above the base model everywhere and above finetuning in 28 of 30', () => {
    expect(tally(mmlu, rag, base)).toEqual(counts(30, 0, 0));
    expect(tally(mmlu, rag, ft)).toEqual(counts(28, 0, 2));
    const exceptions = mmlu.filter((cell) => rag(cell) < ft(cell));
    expect(exceptions.map(({ task, shots, model }) => [task, shots, model])).toEqual([
      ['Astronomy', 0, 'Llama2 7B'],
      ['College chemistry', 0, 'Llama2 7B'],
    ]);
  });

  test('compare the remaining columns as the pages say', () => {
    expect(tally(mmlu, ft, base)).toEqual(counts(22, 2, 6));
    expect(tally(mmlu, both, ft)).toEqual(counts(27, 3, 0));
    expect(tally(mmlu, both, base)).toEqual(counts(29, 0, 1));
  });

  test('have the printed means and relative gains', () => {
    const means = [base, rag, ft, both].map((column) => mean(mmlu, column).toFixed(4));
    expect(means).toEqual(['0.5397', '0.6008', '0.5545', '0.5932']);
    const gains = [rag, ft, both].map((column) => meanRelativeGain(mmlu, column, base).toFixed(4));
    expect(gains).toEqual(['0.1195', '0.0327', '0.1049']);
  });

  test('lie within two points of each other in 21 cells', () => {
    const close = mmlu.filter((cell) => Math.abs(both(cell) - rag(cell)) < 0.0205);
    expect(close).toHaveLength(21);
  });

  test('are too few for a firm verdict: p = 0.11 by the sign test', () => {
    expect(signTest(tally(mmlu, both, rag))).toBeCloseTo(0.1078, 4);
  });
});

describe('the number of passages, K', () => {
  test('was chosen on the test questions: RAG in Table 1 is the best K in every cell', () => {
    for (const cell of mmlu) expect(rag(cell)).toBe(Math.max(...cell.ragByK));
  });

  test('lowers the RAG mean and its wins over the base model when it is fixed', () => {
    const fixed = [1, 2, 3, 4, 5].map((k) => ({
      mean: mean(mmlu, ragAt(k)).toFixed(4),
      aboveBase: tally(mmlu, ragAt(k), base).better,
    }));
    expect(fixed).toEqual([
      { mean: '0.5635', aboveBase: 20 },
      { mean: '0.5786', aboveBase: 26 },
      { mean: '0.5760', aboveBase: 24 },
      { mean: '0.5787', aboveBase: 27 },
      { mean: '0.5824', aboveBase: 27 },
    ]);
  });

  test('drops RAG below the base model in 9 cells when it is chosen badly', () => {
    expect(mmlu.filter((cell) => Math.min(...cell.ragByK) < base(cell))).toHaveLength(9);
  });

  test('reverses the comparison with the combination when only one side is fixed', () => {
    expect(tally(mmlu, both, ragAt(1))).toEqual(counts(24, 0, 6));
    expect(tally(mmlu, both, ragAt(5))).toEqual(counts(19, 3, 8));
  });
});

describe('the current-events rows of Ovadia et al.', () => {
  const ragAlone = (row: CurrentEventsRow) => row.baseRag;

  test('have RAG alone above both combinations and both finetunings for all three models', () => {
    expect(currentEvents).toHaveLength(3);
    for (const row of currentEvents) {
      const others = [row.ftRegRag, row.ftParRag, row.ftReg, row.ftPar];
      expect(ragAlone(row)).toBeGreaterThan(Math.max(...others));
    }
  });

  test('have finetuning on the original chunks below the base model, and below chance, once', () => {
    const fallen = currentEvents.filter((row) => row.ftReg < row.base);
    expect(fallen.map(({ model, base, ftReg }) => [model, base, ftReg])).toEqual([
      ['Llama2 7B', 0.353, 0.219],
    ]);
  });

  test('have paraphrases above the original chunks in every pair', () => {
    expect(
      tally(
        currentEvents,
        (r) => r.ftPar,
        (r) => r.ftReg,
      ).better,
    ).toBe(3);
    expect(
      tally(
        currentEvents,
        (r) => r.ftParRag,
        (r) => r.ftRegRag,
      ).better,
    ).toBe(3);
  });
});
