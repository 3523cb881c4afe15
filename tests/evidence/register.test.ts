import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choose,
  countsOf,
  type Facets,
  FIELDS,
  type Filter,
  matches,
  matching,
  NO_FILTER,
  OPTIONS,
  relaxations,
} from '#src/evidence/register.ts';
import { day } from '#src/ground/day.ts';
import { anyDay, anyFacets, anyFilter } from './any-filter.ts';

const lora: Facets = {
  id: 'lora-forgets-less',
  statement: 'LoRA keeps more of the model’s “other” abilities.',
  topic: 'forgetting',
  approach: ['finetuning'],
  grade: 'moderate',
  direction: 'both-ways',
  status: ['first-hand', 'corrects'],
  reviewDue: day('2027-05-22'),
};
const fresh: Facets = {
  id: 'rag-wins-on-fresh-facts',
  statement: 'For facts newer than the model, RAG beats training.',
  topic: 'facts',
  approach: ['rag', 'finetuning'],
  grade: 'strong',
  direction: 'one-way',
  status: ['second-hand', 'vendor'],
  reviewDue: day('2027-02-22'),
};
const CLAIMS = [lora, fresh];
const TODAY = day('2026-12-01');

const filterOf = (parts: Readonly<Partial<Record<string, string>>>, words = ''): Filter =>
  FIELDS.reduce(
    (filter, field) =>
      choose(
        filter,
        field,
        OPTIONS[field].find((option) => option === parts[field]),
      ),
    { ...NO_FILTER, words },
  );
const found = (filter: Filter, today = TODAY) =>
  matching(CLAIMS, filter, today).map(({ id }) => id);

describe('the filter', () => {
  test('shows every claim when it asks for nothing', () => {
    expect(found(NO_FILTER)).toEqual([lora.id, fresh.id]);
    expect(found({ ...NO_FILTER, words: '   ' })).toEqual([lora.id, fresh.id]);
  });

  test.each([
    [{ topic: 'facts' }, fresh.id],
    [{ approach: 'rag' }, fresh.id],
    [{ grade: 'moderate' }, lora.id],
    [{ direction: 'both-ways' }, lora.id],
    [{ status: 'second-hand' }, fresh.id],
    [{ status: 'vendor' }, fresh.id],
    [{ status: 'first-hand' }, lora.id],
    [{ status: 'corrects' }, lora.id],
  ] as const)('finds by %o', (parts, id) => {
    expect(found(filterOf(parts))).toEqual([id]);
  });

  test('takes any of the approaches a claim is about', () => {
    expect(found(filterOf({ approach: 'finetuning' }))).toEqual([lora.id, fresh.id]);
  });

  test('asks for everything chosen at once', () => {
    expect(found(filterOf({ approach: 'finetuning', grade: 'strong' }))).toEqual([fresh.id]);
    expect(found(filterOf({ topic: 'facts', grade: 'moderate' }))).toEqual([]);
  });

  test.each([
    ['LORA', [lora.id]],
    ['abilities lora', [lora.id]],
    ['model', [lora.id, fresh.id]],
    ["model's", [lora.id]],
    ['"other"', [lora.id]],
    ['“other”', [lora.id]],
    ['lora training', []],
    ['.*', []],
  ])('finds the words %s in any order, any case and with plain quotes', (words, ids) => {
    expect(found(filterOf({}, words))).toEqual(ids);
  });

  test('calls a claim overdue from the day after its review was due', () => {
    const overdue = filterOf({ status: 'overdue' });
    expect(found(overdue, day('2027-02-22'))).toEqual([]);
    expect(found(overdue, day('2027-02-23'))).toEqual([fresh.id]);
    expect(found(overdue, day('2027-05-23'))).toEqual([lora.id, fresh.id]);
    expect(matching(CLAIMS, overdue, undefined)).toEqual([]);
  });

  test('keeps the order of the claims, and another part of it never shows more', () => {
    fc.assert(
      fc.property(
        fc.array(anyFacets),
        anyFilter,
        anyFilter,
        anyDay,
        (claims, one, other, today) => {
          const both: Filter = {
            chosen: new Map([...other.chosen, ...one.chosen]),
            words: `${one.words} ${other.words}`,
          };
          const shown = matching(claims, one, today);
          expect(claims.filter((claim) => shown.includes(claim))).toEqual(shown);
          for (const claim of matching(claims, both, today)) expect(shown).toContain(claim);
        },
      ),
    );
  });

  test('is the same for words in another order', () => {
    fc.assert(
      fc.property(anyFacets, anyFilter, anyDay, (claim, filter, today) => {
        const turned = filter.words.split(' ').reverse().join(' ');
        expect(matches({ ...filter, words: turned }, claim, today)).toBe(
          matches(filter, claim, today),
        );
      }),
    );
  });
});

describe('the counts', () => {
  test('say for each option how many claims it would show beside the rest of the filter', () => {
    const filter = filterOf({ approach: 'rag', grade: 'moderate' });
    expect(Object.fromEntries(countsOf(CLAIMS, filter, 'grade', TODAY))).toEqual({
      strong: 1,
      moderate: 0,
      mixed: 0,
      weak: 0,
      contested: 0,
    });
    expect(countsOf(CLAIMS, filter, 'approach', TODAY).get('finetuning')).toBe(1);
  });

  test('are what choosing the option shows', () => {
    fc.assert(
      fc.property(
        fc.array(anyFacets, { maxLength: 8 }),
        anyFilter,
        fc.constantFrom(...FIELDS),
        anyDay,
        (claims, filter, field, today) => {
          for (const [option, count] of countsOf(claims, filter, field, today))
            expect(matching(claims, choose(filter, field, option), today)).toHaveLength(count);
        },
      ),
    );
  });
});

describe('what to drop when nothing is found', () => {
  test('is named with what it would show, the most first', () => {
    const filter = filterOf({ topic: 'forgetting', approach: 'rag', direction: 'one-way' });
    expect(relaxations(CLAIMS, filter, TODAY).map(({ drops, count }) => [drops, count])).toEqual([
      [['topic', 'forgetting'], 1],
    ]);
    const misspelt = filterOf({ approach: 'finetuning' }, 'lorra');
    expect(relaxations(CLAIMS, misspelt, TODAY)).toEqual([
      { drops: 'words', filter: filterOf({ approach: 'finetuning' }), count: 2 },
    ]);
  });

  test('always shows as many claims as promised, and at least one', () => {
    fc.assert(
      fc.property(fc.array(anyFacets), anyFilter, anyDay, (claims, filter, today) => {
        const ways = relaxations(claims, filter, today);
        for (const { filter: wider, count } of ways) {
          expect(count).toBeGreaterThan(0);
          expect(matching(claims, wider, today)).toHaveLength(count);
        }
        expect(ways.map(({ count }) => count)).toEqual(
          ways.map(({ count }) => count).sort((a, b) => b - a),
        );
      }),
    );
  });
});
