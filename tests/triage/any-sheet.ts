import fc from 'fast-check';
import {
  BEHAVIOUR_KINDS,
  fitting,
  INFORMATION_KINDS,
  type Judgement,
  LABELS,
  ORACLE_RESULTS,
} from '#src/triage/rubric.ts';
import type { FailingCase, Sheet } from '#src/triage/sheet.ts';
import { anyText } from '../ground/any-text.ts';

const some = <T>(...values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

export const anyJudgement: fc.Arbitrary<Judgement> = fc
  .record({
    label: some(...LABELS),
    information: some(...INFORMATION_KINDS),
    behaviour: some(...BEHAVIOUR_KINDS),
    oracle: some(...ORACLE_RESULTS),
  })
  .map(fitting);

/** Text that spreadsheets, CSV and HTML read in their own way. */
export const hostileText = fc.oneof(
  anyText,
  fc.constantFrom(
    ...[
      '=1+1',
      "'=1+1",
      "''@x",
      '+49 30 1',
      '-5',
      '@SUM(A1)',
      '\t=x',
      '"',
      '""',
      'a,b;c|d',
      "'tis",
    ],
    ...['<img src=x onerror=alert(1)>', 'a\nb\n\nc', ' padded ', '{"a":1}', '[', '__proto__'],
  ),
);

/** Whole sheets with unique ids, as the tool holds them. */
export function anySheet(text: fc.Arbitrary<string> = hostileText): fc.Arbitrary<Sheet> {
  const content = fc.record({
    input: text,
    output: text,
    expected: text,
    notes: text,
    others: fc.array(fc.tuple(text, text), { maxLength: 2 }),
    judgement: anyJudgement,
  });
  const cases = fc
    .array(content, { maxLength: 12 })
    .map((all) => all.map((one, at): FailingCase => ({ ...one, id: `case-${at}` })));
  return cases.chain((found) =>
    fc.record({
      cases: fc.constant(found),
      second: fc.option(
        fc.record({
          name: text,
          ratings: fc
            .array(fc.record({ judgement: anyJudgement, why: text }), { maxLength: found.length })
            .map((all) => new Map(all.map((one, at) => [`case-${at}`, one]))),
          unmatched: fc.array(fc.record({ place: text, reason: text, text }), { maxLength: 2 }),
        }),
        { nil: undefined },
      ),
    }),
  );
}

/** A case with nothing but what a test is about. */
export function aCase(id: string, part: Partial<FailingCase> = {}): FailingCase {
  return { id, input: '', output: '', expected: '', notes: '', others: [], judgement: {}, ...part };
}

/** So many cases with each judgement. */
export function cases(...groups: readonly (readonly [many: number, judgement: Judgement])[]) {
  return groups
    .flatMap(([many, judgement]) => Array.from({ length: many }, () => judgement))
    .map((judgement, at) => aCase(String(at + 1), { input: `Case ${at + 1}`, judgement }));
}
