import type { Answers, Flow, Heading, Option, Question } from './flow.ts';
import { readAddress } from './read-address.ts';
import { type Place, walk } from './walk.ts';

/** The fewest and the most people whose answers are compared. */
export const TEAM_SIZE = { least: 2, most: 12 } as const;

/** One person's answers. */
export interface Member {
  readonly name: string;
  readonly answers: Answers;
}

/** A line of pasted text that is nobody's answers, with what to do about it. */
export interface LeftOutLine {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

export interface Team {
  readonly members: readonly Member[];
  readonly leftOut: readonly LeftOutLine[];
}

/**
 * Reads one link of the guide per line, each with or without a name before it ("Ana: https://…").
 * Host and base path may be any, because a team may use several copies of the site. Never throws.
 */
export function readTeam(flow: Flow<Heading>, text: string): Team {
  const members: Member[] = [];
  const leftOut: LeftOutLine[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const { name, search } = partsOf(line);
    const { answers } = readAddress(flow, search ?? '').address;
    const reason = faultOf(search, answers, members.length);
    if (reason) leftOut.push({ line: index + 1, text: line, reason });
    else members.push({ name: name || `Person ${members.length + 1}`, answers });
  }
  return { members, leftOut };
}

function partsOf(line: string): { readonly name: string; readonly search: string | undefined } {
  const at = line.search(/https?:\/\/|\?/);
  if (at < 0) return { name: '', search: undefined };
  const link = line.slice(at).replace(/^<|>$/g, '').split(/\s/)[0] ?? '';
  const search = link.startsWith('?')
    ? link
    : URL.canParse(link)
      ? new URL(link).search
      : undefined;
  return { name: line.slice(0, at).replace(/[\s:,;|<–-]+$/, ''), search };
}

function faultOf(search: string | undefined, answers: Answers, before: number): string | undefined {
  if (search === undefined)
    return 'This is no link. Copy the address of the guide with “Copy link”, and put each on a line of its own.';
  if (answers.size === 0)
    return 'This link holds no answers of the guide. Copy it again after answering.';
  if (before >= TEAM_SIZE.most)
    return `At most ${TEAM_SIZE.most} people are compared. Leave somebody out, or compare in groups.`;
  return undefined;
}

/** Where one person's answers end. */
export interface Ending {
  readonly member: Member;
  readonly place: Place<Heading>;
}

/** A question that two people answered differently on their ways. */
export interface Difference {
  readonly question: Question;
  readonly groups: readonly { readonly option: Option; readonly members: readonly Member[] }[];
  /** What somebody's end would become with another's answer, where it would become another. */
  readonly effects: readonly Effect[];
}

export interface Effect {
  readonly member: Member;
  readonly option: Option;
  readonly from: Place<Heading>;
  readonly to: Place<Heading>;
}

export interface TeamComparison {
  readonly endings: readonly Ending[];
  /** In the order in which the guide asks. */
  readonly differences: readonly Difference[];
  /** The first difference that changes somebody's end: settle it first. */
  readonly first: Difference | undefined;
  readonly agreed: readonly { readonly question: Question; readonly option: Option }[];
}

/**
 * Compares people's ways through the guide. A difference counts only between people whose ways meet
 * the question. To see its effect, one person's answer is replaced by another's and replayed; a
 * question that this opens is answered as that other person did.
 */
export function compareTeam(flow: Flow<Heading>, members: readonly Member[]): TeamComparison {
  const ways = members.map((member) => ({ member, ...walk(flow, member.answers) }));
  const asked = [...flow.questions.values()].flatMap((question) => {
    const given = ways.flatMap(({ member, path }) => {
      const step = path.find((one) => one.question === question);
      return step ? [{ member, option: step.option }] : [];
    });
    return given.length > 0 ? [{ question, given }] : [];
  });
  const differences = asked
    .filter(({ given }) => new Set(given.map(({ option }) => option)).size > 1)
    .map(({ question, given }): Difference => {
      const groups = [...Map.groupBy(given, ({ option }) => option)].map(([option, same]) => ({
        option,
        members: same.map(({ member }) => member),
      }));
      return { question, groups, effects: effectsOf(flow, question, groups) };
    });
  return {
    endings: ways.map(({ member, place }) => ({ member, place })),
    differences,
    first: differences.find(({ effects }) => effects.length > 0),
    agreed: asked.flatMap(({ question, given: [one, ...others] }) =>
      one &&
      others.length === members.length - 1 &&
      others.every(({ option }) => option === one.option)
        ? [{ question, option: one.option }]
        : [],
    ),
  };
}

function effectsOf(
  flow: Flow<Heading>,
  question: Question,
  groups: Difference['groups'],
): readonly Effect[] {
  return groups.flatMap(({ option: own, members }) =>
    members.flatMap((member) => {
      const from = walk(flow, member.answers).place;
      return groups
        .filter(({ option }) => option !== own)
        .flatMap(({ option, members: [other] }): Effect[] => {
          const answers = new Map([
            ...(other?.answers ?? []),
            ...member.answers,
            [question.id, option.id],
          ]);
          const to = walk(flow, answers).place;
          return idOf(from) === idOf(to) ? [] : [{ member, option, from, to }];
        });
    }),
  );
}

function idOf(place: Place<Heading>): string {
  return place.kind === 'outcome' ? place.outcome.id : place.question.id;
}
