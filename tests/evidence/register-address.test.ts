import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_WORDS, readFilter, writeFilter } from '#src/evidence/register-address.ts';
import { choose, NO_FILTER } from '#src/evidence/register.ts';
import { anyText } from '../ground/any-text.ts';
import { anyFilter } from './any-filter.ts';

const strongOnFacts = choose(choose(NO_FILTER, 'topic', 'facts'), 'grade', 'strong');

describe('writing the address of the register', () => {
  test('says nothing when nothing is asked', () => {
    expect(writeFilter(NO_FILTER)).toBe('');
    expect(writeFilter({ ...NO_FILTER, words: '  ' })).toBe('');
  });

  test('sorts the names, so that one filter has one address', () => {
    expect(writeFilter(strongOnFacts)).toBe('?grade=strong&topic=facts');
    expect(writeFilter({ ...strongOnFacts, words: 'a b&c' })).toBe(
      '?grade=strong&topic=facts&words=a+b%26c',
    );
  });

  test('passes theme and edition on', () => {
    const { filter, passedOn, notices } = readFilter('?theme=dark&grade=weak&edition=2026-11');
    expect(notices).toEqual([]);
    expect(writeFilter(filter, passedOn)).toBe('?edition=2026-11&grade=weak&theme=dark');
  });
});

describe('reading the address of the register', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const search = writeFilter(filter);
        const { filter: read, notices } = readFilter(search);
        expect(notices).toEqual([]);
        expect(read.chosen).toEqual(filter.chosen);
        expect(read.words.trim()).toBe(filter.words.trim());
        expect(writeFilter(read)).toBe(search);
      }),
    );
  });

  test.each([
    ['?grade=bold', '“bold” is not one of the options of “grade”. It was left out.', ''],
    [
      '?colour=blue&grade=weak',
      'The address mentions “colour”, which the register has no filter for. It was left out.',
      '?grade=weak',
    ],
    [
      '?grade=weak&grade=strong',
      'The address gives “grade” more than once. The first one counts.',
      '?grade=weak',
    ],
    [
      `?words=${'x'.repeat(MOST_WORDS + 1)}`,
      'The address asks for a long text. Its first 80 characters count.',
      `?words=${'x'.repeat(MOST_WORDS)}`,
    ],
  ])('says what is wrong with %s and uses the rest', (search, notice, used) => {
    const { filter, notices } = readFilter(search);
    expect(notices).toEqual([notice]);
    expect(writeFilter(filter)).toBe(used);
  });

  test('an empty value asks for nothing, and says so', () => {
    expect(readFilter('?topic=').notices).toHaveLength(1);
    expect(readFilter('?words=').notices).toEqual([]);
  });

  test('takes any text whatever without failing, and quotes little of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { filter, notices } = readFilter(text);
        for (const notice of notices) expect(notice.length).toBeLessThan(130);
        expect(readFilter(writeFilter(filter)).notices).toEqual([]);
      }),
    );
  });

  test.each(['__proto__=1', 'constructor=facts', 'toString=', 'chosen=1'])(
    'is not fooled by %s',
    (query) => {
      const { filter, notices } = readFilter(`?${query}`);
      expect(filter).toEqual(NO_FILTER);
      expect(notices).toHaveLength(1);
    },
  );
});
