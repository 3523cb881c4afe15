import fc from 'fast-check';
import {
  choose,
  type Facets,
  FIELDS,
  type Field,
  type Filter,
  NO_FILTER,
  OPTIONS,
  type Option,
} from '#src/evidence/register.ts';
import { APPROACHES, GRADES, TOPICS } from '#src/evidence/claim.ts';
import { day, daysAfter } from '#src/ground/day.ts';

export const anyDay = fc
  .integer({ min: 0, max: 1000 })
  .map((days) => daysAfter(day('2026-01-01'), days));

const anyPart: fc.Arbitrary<readonly [Field, Option]> = fc
  .constantFrom(...FIELDS)
  .chain((field) =>
    fc.tuple(fc.constant(field), fc.constantFrom<Option>(...(OPTIONS[field] as readonly Option[]))),
  );

/** Words as somebody types them, some of which occur in the statements of `anyFacets`. */
export const anyWords = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc
    .array(fc.constantFrom('lora', 'FORGETS', 'rag', 'model’s', "model's", ' '), { maxLength: 4 })
    .map((all) => all.join(' ')),
);

export const anyFilter: fc.Arbitrary<Filter> = fc
  .tuple(fc.array(anyPart, { maxLength: 4 }), anyWords)
  .map(([parts, words]) =>
    parts.reduce((filter, [field, option]) => choose(filter, field, option), {
      ...NO_FILTER,
      words,
    }),
  );

export const anyFacets: fc.Arbitrary<Facets> = fc.record({
  id: fc.string(),
  statement: fc.constantFrom('LoRA forgets less.', 'RAG wins.', 'The model’s words.', ''),
  topic: fc.constantFrom(...TOPICS),
  approach: fc.uniqueArray(fc.constantFrom(...APPROACHES), { minLength: 1, maxLength: 3 }),
  grade: fc.constantFrom(...GRADES),
  direction: fc.constantFrom('one-way', 'both-ways'),
  status: fc.uniqueArray(
    fc.constantFrom('first-hand', 'second-hand', 'vendor', 'unreviewed', 'corrects'),
  ),
  reviewDue: anyDay,
});
