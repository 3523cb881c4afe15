import { describe, expect, test } from 'vitest';
import { approaches, COMBINED_SERVINGS } from '#src/cost/book/approach.ts';
import { linesOf } from '#src/cost/bill/lines-of.ts';
import { inputsOf } from '#src/cost/book/book.ts';
import { definedBy, explained, type Formula, readBy } from '#src/cost/formulas/formula.ts';
import { INPUT_IDS, type InputId } from '#src/cost/book/input.ts';
import { situation } from '#src/cost/quantities/situation.ts';
import { CACHE_MODES, USUAL_CHOICES } from '#src/cost/question/choices.ts';
import { BOOK, scenario } from '#tests/cost/scenarios.ts';
import { library } from '#src/library/library.ts';

const groups = library().formulas;
const formulas = groups.flatMap((group) => group.formulas);
const symbols = groups.flatMap((group) => group.symbols);

/** Letters that stand for a whole, told in the note beside them, or are counted with. */
const TOLD_IN_NOTES = ['U', 'F', 'R', 'J', 'n_J', 'Γ_1', 'Γ_2', 'v_1', 'v_2', 'm'];

describe('the letters of the published formulas', () => {
  test('are each explained once, or defined by a formula', () => {
    const names = symbols.map(({ symbol }) => symbol);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const known = new Set([...names, ...formulas.map(definedBy), ...TOLD_IN_NOTES]);
    const unknown = formulas.flatMap((formula) =>
      readBy(formula)
        .filter((name) => !known.has(name) && name !== 'e')
        .map((name) => `${formula.name}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test('stand for one thing: no formula gives one that another group explains or defines', () => {
    const groupsOf = new Map<string, Set<string>>();
    for (const { id, formulas, symbols } of groups)
      for (const name of [...formulas.map(definedBy), ...symbols.map(({ symbol }) => symbol)])
        if (name) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(id));
    expect([...groupsOf].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  test('say what they mean and in which unit', () => {
    for (const symbol of symbols)
      expect(explained(symbol, inputsOf(BOOK)).means.length).toBeGreaterThan(3);
  });

  test('cover every input of the estimator once', () => {
    const covered = symbols.flatMap(({ inputs = [] }) => inputs);
    expect([...covered].sort()).toEqual([...INPUT_IDS].sort());
  });
});

describe('the published formulas of a cost line', () => {
  const lines = new Map(
    approaches(USUAL_CHOICES).flatMap((approach) =>
      linesOf(approach, true).map((line) => [line.id, line] as const),
    ),
  );

  test('exist for every line, and for nothing else', () => {
    const told = new Set(formulas.flatMap(({ lines: ids = [] }) => ids));
    expect([...told].sort()).toEqual([...lines.keys()].sort());
  });

  test.each([...lines.keys()])('%s: reach every input that the line names', (id) => {
    const reached = reach(formulas.filter(({ lines: ids }) => ids?.includes(id)));
    expect(namedBy(id).filter((input) => !reached.has(input))).toEqual([]);
  });

  /** The inputs a line names in any approach, on any model, with any choice. */
  function namedBy(id: string): readonly InputId[] {
    const named = BOOK.models.flatMap(({ id: model }) =>
      CACHE_MODES.flatMap((cache) =>
        COMBINED_SERVINGS.flatMap((combinedServing) => {
          const choices = { cache, combinedServing };
          const subject = scenario({ workload: 'small-handbook', model, choices });
          return approaches(subject.choices).flatMap((approach) =>
            linesOf(approach, true)
              .filter((line) => line.id === id)
              .flatMap((line) => line.inputs(situation(subject, approach))),
          );
        }),
      ),
    );
    // How often a repeat falls due is told by the formula of the total.
    return [...new Set(named)].filter((input) => !input.endsWith('-every'));
  }
});

/** The inputs that formulas read, by way of the formulas that define their letters. */
function reach(from: readonly Formula[]): ReadonlySet<InputId> {
  const inputs = new Set<InputId>();
  const seen = new Set<Formula>();
  const follow = (formula: Formula) => {
    if (seen.has(formula)) return;
    seen.add(formula);
    for (const name of readBy(formula)) {
      for (const id of symbols.find(({ symbol }) => symbol === name)?.inputs ?? []) inputs.add(id);
      formulas.filter((other) => definedBy(other) === name).forEach(follow);
    }
  };
  from.forEach(follow);
  return inputs;
}
