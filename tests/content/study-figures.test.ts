import { describe, expect, test } from 'vitest';
import { mean } from '#src/evidence/compare.ts';
import { weakestStatus } from '#src/evidence/figure.ts';
import type { Figure, Study } from '#src/evidence/study.ts';
import { printedNumbers } from './printed-numbers.ts';
import { library } from '#src/library/library.ts';

const studies: ReadonlyMap<string, Study> = library().studies;
const drawn = [...studies.values()].flatMap((study) =>
  (study.figures ?? []).map((figure) => ({ name: `${study.id}: ${figure.id}`, study, figure })),
);

const barsOf = ({ groups }: Figure) => groups.flatMap(({ bars }) => bars);
const findingsOf = (study: Study, { findings }: Figure) =>
  study.findings.filter(({ id }) => findings.includes(id));
const numbersIn = (study: Study, figure: Figure) =>
  printedNumbers(
    findingsOf(study, figure)
      .map(({ statement }) => statement)
      .join('\n'),
  );

const MODEL =
  /\b(?:GPT-[\w.]+(?: (?:Turbo|mini))?|(?:Gemini|Claude|Gemma|LLaMA|Llama|Mistral|Qwen|Orca|PaLM)[\w.-]*(?: [\d.]+| (?:Opus|Haiku|Sonnet|Fable))*)/g;
const modelsIn = (text: string) => new Set(text.match(MODEL) ?? []);

describe.each(drawn)('the figure of $name', ({ study, figure }) => {
  test('draws only numbers that its findings state', () => {
    const stated = numbersIn(study, figure);
    const unstated = barsOf(figure).filter(({ value }) => !stated.has(Math.abs(value)));
    expect(unstated).toEqual([]);
  });

  test('draws something from each of its findings', () => {
    const values = new Set(barsOf(figure).map(({ value }) => Math.abs(value)));
    const idle = findingsOf(study, figure).filter(
      ({ statement }) => printedNumbers(statement).intersection(values).size === 0,
    );
    expect(idle).toEqual([]);
  });

  test('says no number that its findings do not', () => {
    const stated = numbersIn(study, figure).union(new Set([study.year]));
    const digits = printedNumbers(figure.says.replace(/[a-z]+/gi, ' '));
    expect([...digits.difference(stated)]).toEqual([]);
  });

  test('names the model at its bars where its findings name several', () => {
    const named = modelsIn(
      findingsOf(study, figure)
        .map(({ statement }) => statement)
        .join(' '),
    );
    const unnamed = figure.groups.filter(
      ({ label = '', bars }) =>
        modelsIn(label).size === 0 && bars.some((bar) => modelsIn(bar.label).size === 0),
    );
    expect(named.size > 1 && unnamed.length > 0 ? unnamed : []).toEqual([]);
  });

  test('is no better checked than its weakest number', () => {
    expect(figure.status).toBe(
      weakestStatus(findingsOf(study, figure).map(({ status }) => status)),
    );
  });

  test('uses the mark of retrieval or finetuning where a label names one', () => {
    const wrong = barsOf(figure).filter(
      ({ label, mark }) =>
        (/\bRAG\b/.test(label) && mark !== 'facts' && mark !== 'both') ||
        (/finetun|LoRA/i.test(label) && mark !== 'form' && mark !== 'both') ||
        (/\bRAG\b/.test(label) && /finetun/i.test(label) && mark !== 'both'),
    );
    expect(wrong).toEqual([]);
  });

  test('leaves less than half of the axis empty beyond its largest bar, unless 100 is the most there can be', () => {
    const ends = [figure.axis.from, figure.axis.to].map(Math.abs);
    const largest = Math.max(...barsOf(figure).map(({ value }) => Math.abs(value)));
    const natural = figure.axis.to === 100 || figure.axis.to === 1;
    expect(natural || largest >= Math.max(...ends) / 2).toBe(true);
  });
});

test('every figure has an id of its own, so that several can stand on one page', () => {
  const ids = drawn.map(({ figure }) => figure.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe('the figures of Ovadia et al. agree with its tables', () => {
  const tables = library().ovadia;
  const figureOf = (id: string) => drawn.find(({ figure }) => figure.id === id)?.figure;

  test('on current events', () => {
    expect(
      figureOf('current-events-table-2')?.groups.map(({ label, bars }) => [
        label,
        ...bars.map(({ value }) => value),
      ]),
    ).toEqual(
      tables?.currentEvents.map(({ model, base, baseRag, ftReg, ftPar, ftRegRag, ftParRag }) => [
        model,
        base,
        baseRag,
        ftReg,
        ftPar,
        ftRegRag,
        ftParRag,
      ]),
    );
  });

  test('on the means of MMLU', () => {
    const mmlu = tables?.mmlu ?? [];
    const means = (['base', 'baseRag', 'ft', 'ftRag'] as const).map((column) =>
      mean(mmlu, (cell) => cell[column]).toFixed(3),
    );
    const bars = figureOf('mmlu-mean-accuracy')?.groups.flatMap((group) => group.bars) ?? [];
    expect(bars.map(({ value }) => value.toFixed(3))).toEqual(means);
  });
});
