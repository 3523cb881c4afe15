import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTeam, type Member, readTeam } from '#src/guide/team.ts';
import { readTeamAddress, writeTeamAddress } from '#src/guide/team-address.ts';
import { walk } from '#src/guide/walk.ts';
import { anyText } from '../ground/any-text.ts';
import { anyAnswers } from './any-answers.ts';
import { answers, trip } from './small-flow.ts';

const member = (name: string, given: Record<string, string>): Member => ({
  name,
  answers: answers(given),
});
const far = member('Ana', { weather: 'wet', coat: 'yes', distance: 'far' });
const near = member('Ben', { weather: 'wet', coat: 'yes', distance: 'near' });
const dry = member('Cem', { weather: 'dry' });

describe('the links of a team', () => {
  test('are read with names and without, from any host and base path', () => {
    const { members, leftOut } = readTeam(
      trip,
      'Ana: https://one.example/decide/?weather=wet&flow=2026-11-22\r\n\n  <http://two.example/kb/decide/?weather=dry>\n- ?weather=unsure',
    );
    expect(leftOut).toEqual([]);
    expect(members).toEqual([
      member('Ana', { weather: 'wet' }),
      member('Person 2', { weather: 'dry' }),
      member('Person 3', { weather: 'unsure' }),
    ]);
  });

  test.each([
    ['hello', /no link/],
    ['https://one.example/decide/', /no answers/],
    ['https://one.example/decide/?tomorrow=wet', /no answers/],
    ['http://', /no link/],
  ])('that are none, such as “%s”, are listed with their line and what to do', (text, reason) => {
    const { members, leftOut } = readTeam(trip, `?weather=dry\n${text}`);
    expect(members).toHaveLength(1);
    expect(leftOut).toMatchObject([{ line: 2, text }]);
    expect(leftOut[0]?.reason).toMatch(reason);
  });

  test('beyond twelve are not compared, and say so', () => {
    const { members, leftOut } = readTeam(trip, '?weather=dry\n'.repeat(13));
    expect(members).toHaveLength(12);
    expect(leftOut[0]?.reason).toMatch(/At most 12/);
  });

  test('never throw, and lose no line', () => {
    fc.assert(
      fc.property(fc.array(anyText), (lines) => {
        const text = lines.join('\n');
        const { members, leftOut } = readTeam(trip, text);
        const full = text.split(/\r?\n/).filter((line) => line.trim() !== '');
        expect(members.length + leftOut.length).toBe(full.length);
      }),
    );
  });
});

describe('a comparison', () => {
  test('names the difference that changes the outcome, and what it would become', () => {
    const { differences, first, agreed } = compareTeam(trip, [far, near]);
    expect(differences.map(({ question }) => question.id)).toEqual(['distance']);
    expect(first?.question.id).toBe('distance');
    expect(
      first?.effects.map(({ member, option, to }) => [
        member.name,
        option.id,
        to.kind === 'outcome' && to.outcome.id,
      ]),
    ).toEqual([
      ['Ana', 'near', 'walk'],
      ['Ben', 'far', 'bus'],
    ]);
    expect(agreed.map(({ question }) => question.id)).toEqual(['weather', 'coat']);
  });

  test('settles the earlier difference first, and fills in what it opens from the other person', () => {
    const { first } = compareTeam(trip, [dry, far]);
    expect(first?.question.id).toBe('weather');
    expect(first?.effects[0]?.to).toMatchObject({ kind: 'outcome', outcome: { id: 'bus' } });
  });

  test('of people who agree finds no difference', () => {
    const { differences, first, agreed } = compareTeam(trip, [far, { ...far, name: 'Eva' }]);
    expect([differences, first]).toEqual([[], undefined]);
    expect(agreed).toHaveLength(3);
  });

  test('tells the truth about every effect, and has none where all end alike', () => {
    const pair = anyAnswers.chain(({ flow, given }) =>
      fc.record({
        flow: fc.constant(flow),
        a: fc.constant(given),
        b: fc
          .array(fc.constantFrom(...flow.questions.values()))
          .chain((questions) =>
            fc
              .tuple(...questions.map(({ options }) => fc.constantFrom(...options)))
              .map((options) => new Map(questions.map(({ id }, i) => [id, options[i]?.id ?? '']))),
          ),
      }),
    );
    fc.assert(
      fc.property(pair, ({ flow, a, b }) => {
        const members = [
          { name: 'A', answers: a },
          { name: 'B', answers: b },
        ];
        const { differences, endings } = compareTeam(flow, members);
        for (const { question, effects } of differences)
          for (const { member, option, from, to } of effects) {
            const other = member.name === 'A' ? b : a;
            const changed = new Map([...other, ...member.answers, [question.id, option.id]]);
            expect(walk(flow, changed).place).toEqual(to);
            expect(walk(flow, member.answers).place).toEqual(from);
            expect(to).not.toEqual(from);
          }
        expect(endings).toHaveLength(2);
      }),
    );
  });
});

test('a comparison has an address with everyone’s answers and nobody’s name', () => {
  const search = writeTeamAddress(trip, [far, dry]);
  expect(search).not.toContain('Ana');
  expect(readTeamAddress(trip, search)).toEqual([
    { ...far, name: 'Person 1' },
    { ...dry, name: 'Person 2' },
  ]);
  expect(writeTeamAddress(trip, [])).toBe('');
  expect(readTeamAddress(trip, '?member=&member=nonsense&other=1')).toEqual([]);
});
