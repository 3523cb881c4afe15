import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COST_PARAMETERS } from '#src/cost/question/parameters.ts';
import { writeAddress } from '#src/guide/address.ts';
import { readAddress } from '#src/guide/read-address.ts';
import {
  carried,
  costSoFar,
  guideSoFar,
  triageSoFar,
  withApproaches,
  withOthers,
} from '#src/journey/journey.ts';
import { library } from '#src/library/library.ts';
import { anyText } from '../ground/any-text.ts';

const flow = library().flow;
const known = new Set([...flow.questions.keys(), ...COST_PARAMETERS, 'flow', 'triage', 'theme']);
const costQuery = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...COST_PARAMETERS), fc.string()), {
    selector: ([name]) => name,
  })
  .map((pairs) => new URLSearchParams(pairs));

describe('what one step hands to the next', () => {
  test('is what any step knows, in one order, without the question shown again', () => {
    expect(
      carried('?triage=3.1.0.0&at=symptom&symptom=both&utm_source=mail&requests=9', known),
    ).toBe('?requests=9&symptom=both&triage=3.1.0.0');
    expect(carried('?at=symptom', known)).toBe('');
  });

  test('is the same when it is handed on again, whatever the address was', () => {
    fc.assert(
      fc.property(anyText, (search) => {
        const once = carried(search, known);
        expect(carried(once, known)).toBe(once);
      }),
    );
  });

  test('reaches the estimator and comes back from the guide with every figure', () => {
    fc.assert(
      fc.property(costQuery, (query) => {
        query.set('prompting', 'systematic');
        const { address, notices } = readAddress(flow, query.toString());
        expect(notices).toEqual([]);
        const written = new URLSearchParams(writeAddress(flow, address));
        for (const [name, value] of query) expect(written.get(name)).toBe(value);
      }),
    );
  });
});

describe('what the estimator writes', () => {
  test('replaces its own figures and the answer it shares, and nothing else', () => {
    const search = '?requests=9&prompting=systematic&symptom=both&triage=3.1.0.0';
    expect(withOthers('symptom=lacks-facts&volume=1', search)).toBe(
      '?symptom=lacks-facts&volume=1&prompting=systematic&triage=3.1.0.0',
    );
    expect(withOthers('', '?requests=9&symptom=both')).toBe('');
  });
});

describe('the approaches of an outcome', () => {
  test('take the place of those compared before, with their commas legible', () => {
    expect(
      withApproaches('?approaches=rag-term&compare=a,b&symptom=both', ['few-shot', 'rag-term']),
    ).toBe('?approaches=few-shot,rag-term&symptom=both');
    expect(withApproaches('', ['prompt-only'])).toBe('?approaches=prompt-only');
  });
});

describe('what a step has already', () => {
  test('is the number of cases, unclear ones included', () => {
    expect(triageSoFar({ information: 12, behaviour: 5, both: 2, unclear: 1 })).toBe(
      '20 cases labelled',
    );
    expect(triageSoFar({ information: 1, behaviour: 0, both: 0, unclear: 0 })).toBe(
      '1 case labelled',
    );
  });

  test('is the title of the outcome, or how far the answers go', () => {
    const [outcome] = flow.outcomes.values();
    const [question] = flow.questions.values();
    if (!outcome || !question) throw new Error('The flow is empty.');
    expect(guideSoFar(4, { kind: 'outcome', outcome })).toBe(outcome.title);
    expect(guideSoFar(1, { kind: 'question', question })).toBe('1 answer');
    expect(guideSoFar(0, { kind: 'question', question })).toBeUndefined();
  });

  test('is how many figures are the reader’s own, not those a link brought', () => {
    expect(costSoFar('?requests=9&workload=support&approaches=few-shot&edition=x')).toBe(
      '2 settings of yours',
    );
    expect(costSoFar('?approaches=few-shot&edition=x&symptom=both')).toBeUndefined();
  });
});
