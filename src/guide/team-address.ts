import { writeAddress } from './address.ts';
import type { Flow, Heading } from './flow.ts';
import { readAddress } from './read-address.ts';
import { type Member, TEAM_SIZE } from './team.ts';

/** The parameter that carries one person's answers; it stands once for each. */
export const MEMBER_KEY = 'member';

/** The query string of a comparison: everyone's answers and nobody's name. "" for nobody. */
export function writeTeamAddress(flow: Pick<Flow, 'version'>, members: readonly Member[]): string {
  const query = new URLSearchParams(
    members.map(({ answers }) => [
      MEMBER_KEY,
      writeAddress(flow, { answers, passedOn: [] }).replace(/^\?/, ''),
    ]),
  );
  return query.size > 0 ? `?${query}` : '';
}

/** Reads what `writeTeamAddress` wrote; people without an answer are left out. Never throws. */
export function readTeamAddress(flow: Flow<Heading>, search: string): readonly Member[] {
  return new URLSearchParams(search)
    .getAll(MEMBER_KEY)
    .map((query) => readAddress(flow, query).address.answers)
    .filter((answers) => answers.size > 0)
    .slice(0, TEAM_SIZE.most)
    .map((answers, index) => ({ name: `Person ${index + 1}`, answers }));
}
