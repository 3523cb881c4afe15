import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeAddress } from '#src/guide/address.ts';
import { noticeText, readAddress } from '#src/guide/read-address.ts';
import { anyText } from '../ground/any-text.ts';
import { anyAnswers } from './any-answers.ts';
import { answers, trip } from './small-flow.ts';

const empty = { answers: new Map(), passedOn: [] };

describe('writing the address', () => {
  test('says nothing when nothing is answered', () => {
    expect(writeAddress(trip, empty)).toBe('');
  });

  test('sorts the names, so that one state has one address', () => {
    const forwards = { ...empty, answers: answers({ weather: 'wet', coat: 'no' }) };
    const backwards = { ...empty, answers: answers({ coat: 'no', weather: 'wet' }) };
    expect(writeAddress(trip, forwards)).toBe('?coat=no&flow=2026-11-22&weather=wet');
    expect(writeAddress(trip, backwards)).toBe(writeAddress(trip, forwards));
  });

  test('names the question that is shown again', () => {
    const again = { ...empty, answers: answers({ weather: 'wet' }), at: 'weather' };
    expect(writeAddress(trip, again)).toBe('?at=weather&flow=2026-11-22&weather=wet');
  });

  test('passes theme and edition on', () => {
    const { address, notices } = readAddress(trip, '?theme=dark&weather=dry&edition=2026-11');
    expect(notices).toEqual([]);
    expect(writeAddress(trip, address)).toBe(
      '?edition=2026-11&flow=2026-11-22&theme=dark&weather=dry',
    );
  });

  test('keeps the counts of a triage', () => {
    const { address, notices } = readAddress(trip, '?weather=dry&triage=12.5.2.1');
    expect(notices).toEqual([]);
    expect(address.triage).toEqual({ information: 12, behaviour: 5, both: 2, unclear: 1 });
    expect(writeAddress(trip, address)).toBe('?flow=2026-11-22&triage=12.5.2.1&weather=dry');
  });
});

describe('reading the address', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(
        anyAnswers.chain(({ flow, given }) =>
          fc.record({
            flow: fc.constant(flow),
            answers: fc.constant(given),
            at: fc.constantFrom(undefined, ...flow.questions.keys()),
          }),
        ),
        fc.array(fc.tuple(fc.constantFrom('edition', 'theme'), fc.string())),
        ({ flow, answers, at }, passedOn) => {
          const search = writeAddress(flow, { answers, at, passedOn });
          const { address, notices } = readAddress(flow, search);
          expect(notices).toEqual([]);
          expect(address.answers).toEqual(answers);
          expect(address.at).toBe(at);
          expect(writeAddress(flow, address)).toBe(search);
        },
      ),
    );
  });

  test('takes any text whatever without failing', () => {
    fc.assert(
      fc.property(anyText, (search) => {
        const { address } = readAddress(trip, search);
        for (const [id, option] of address.answers)
          expect(trip.questions.get(id)?.options.map(({ id }) => id)).toContain(option);
      }),
    );
  });

  test.each([
    ['broken percent encoding', '?%&weather=%E0%A4%A&%zz=1'],
    ['names that every object has', '?constructor=dry&toString=1&weather=__proto__&at=constructor'],
    ['a very long answer', `?weather=${'x'.repeat(100_000)}`],
    ['a thousand answers', `?${'weather=hail&'.repeat(1000)}`],
    ['a thousand places', `?${'at=nowhere&'.repeat(1000)}`],
  ])('takes nothing from an address with %s', (_, search) => {
    const { address, notices } = readAddress(trip, search);
    expect(address).toEqual(empty);
    for (const notice of notices) expect(noticeText(trip, notice).length).toBeLessThan(250);
  });

  test('leaves out a question it does not know and says so', () => {
    const { address, notices } = readAddress(trip, '?wether=dry&__proto__=x');
    expect(address.answers.size).toBe(0);
    expect(notices).toEqual([
      { kind: 'unknown-question', name: 'wether' },
      { kind: 'unknown-question', name: '__proto__' },
    ]);
  });

  test('leaves out an option the question does not offer and says so', () => {
    expect(readAddress(trip, '?weather=hail')).toEqual({
      address: empty,
      notices: [{ kind: 'unknown-option', question: 'weather', option: 'hail' }],
    });
  });

  test('takes the first of two answers and says so', () => {
    const { address, notices } = readAddress(trip, '?weather=dry&weather=wet');
    expect(address.answers).toEqual(answers({ weather: 'dry' }));
    expect(notices).toEqual([{ kind: 'answered-twice', question: 'weather' }]);
  });

  test('says when the answers were given to another version of the flow', () => {
    const { address, notices } = readAddress(trip, '?weather=dry&flow=2025-01-01');
    expect(address.answers.size).toBe(1);
    expect(notices).toEqual([{ kind: 'other-version', version: '2025-01-01' }]);
  });

  test('leaves out a triage it cannot read and says so', () => {
    const { address, notices } = readAddress(trip, '?triage=12.5.<b>&weather=dry');
    expect(address.triage).toBeUndefined();
    expect(notices.map((notice) => noticeText(trip, notice))).toEqual([
      '“12.5.<b>” is not the result of a triage. It was left out.',
    ]);
    expect(writeAddress(trip, address)).not.toContain('triage');
  });

  test('does not go to a question that does not exist', () => {
    expect(readAddress(trip, '?at=nowhere').notices).toEqual([
      { kind: 'unknown-question', name: 'nowhere' },
    ]);
  });
});

describe('telling the reader', () => {
  const said = (search: string) =>
    readAddress(trip, search).notices.map((notice) => noticeText(trip, notice));

  test('says what was left out and why', () => {
    expect(said('?wether=dry&weather=hail&flow=2020-01-01')).toEqual([
      'The address mentions “wether”, which this guide does not ask. It was left out.',
      '“hail” is not an answer to “weather”. It was left out.',
      'These answers were given to version 2020-01-01 of the guide. They were replayed under the present one, 2026-11-22; check that they still mean what you meant.',
    ]);
    expect(said('?weather=dry&weather=wet')).toEqual([
      'The address answers “weather” twice. The first answer counts.',
    ]);
  });

  test('cuts long text from the address', () => {
    const [notice = ''] = said(`?${'x'.repeat(5000)}=1`);
    expect(notice.length).toBeLessThan(140);
  });
});
