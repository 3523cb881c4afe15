import type { Claim, Grade } from './claim.ts';
import type { Day } from '../ground/day.ts';

/** A dated entry of the record of changes; the file name is its id. */
export interface Change {
  readonly id: string;
  readonly date: Day;
  readonly title: string;
  /** What changed and why, in plain words. */
  readonly text: string;
  /** Addresses of pages that are new or say something else, from the root of the site. */
  readonly pages: readonly string[];
  /** The grade each claim had from this day, by the claim's id. */
  readonly claims: ReadonlyMap<string, Grade>;
  /** Ids of studies added or corrected. */
  readonly studies: readonly string[];
}

/** What an entry did to one claim. */
export interface ClaimChange {
  readonly claim: string;
  readonly kind: 'added' | 'regraded' | 'revised';
  readonly grade: Grade;
  /** The grade before, when it changed. */
  readonly before?: Grade;
}

/** Newest first; entries of one day by id. */
export function newestFirst(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort(
    (a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id, 'en'),
  );
}

/** Whether an entry belongs to the record of the evidence, beside that of the whole site. */
export function touchesEvidence({ claims, studies }: Change): boolean {
  return claims.size > 0 || studies.length > 0;
}

/** What an entry did to each of its claims, seen against the entries before it. */
export function claimChanges(change: Change, changes: readonly Change[]): readonly ClaimChange[] {
  const order = newestFirst(changes);
  const earlier = order.slice(order.findIndex(({ id }) => id === change.id) + 1);
  return [...change.claims].map(([claim, grade]) => {
    const before = earlier.find(({ claims }) => claims.has(claim))?.claims.get(claim);
    if (!before) return { claim, kind: 'added', grade };
    return before === grade
      ? { claim, kind: 'revised', grade }
      : { claim, kind: 'regraded', grade, before };
  });
}

/**
 * Where the record and the evidence disagree, in words an author can act on; `[]` is sound. Every
 * claim and study must have been announced, a claim with the grade it has now.
 */
export function changeFaults(
  changes: readonly Change[],
  claims: ReadonlyMap<string, Pick<Claim, 'grade'>>,
  studies: ReadonlySet<string>,
): readonly string[] {
  const order = newestFirst(changes);
  const announced = new Set(order.flatMap((change) => change.studies));
  return [
    ...[...claims].flatMap(([id, { grade }]) => {
      const last = order.find((change) => change.claims.has(id))?.claims.get(id);
      if (last === grade) return [];
      return last
        ? [`The claim "${id}" was announced as ${last} and is ${grade}. ${HOW}`]
        : [`The claim "${id}" was never announced. ${HOW}`];
    }),
    ...[...studies]
      .filter((id) => !announced.has(id))
      .map((id) => `The study "${id}" was never announced. ${HOW}`),
    ...order.flatMap(({ id: file, claims: named, studies: listed }) => [
      ...[...named.keys()]
        .filter((id) => !claims.has(id))
        .map((id) => `content/changes/${file}.yaml names the claim "${id}", which does not exist.`),
      ...listed
        .filter((id) => !studies.has(id))
        .map((id) => `content/changes/${file}.yaml names the study "${id}", which does not exist.`),
    ]),
  ];
}

const HOW = 'Add it to an entry in content/changes/.';
