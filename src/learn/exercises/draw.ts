import { mulberry32 } from '../../ground/random.ts';
import { LABELS, type Label } from '../../triage/rubric.ts';
import { type Exercise, labelOf } from './exercise.ts';

type Drawn = Pick<Exercise, 'number' | 'right'>;

/**
 * A set of `size` cases that depends on the seed alone, whatever the order of the cases. Each label
 * has its share of the whole collection in it, at least one case where there is room. Every case
 * draws its own number, so that a case added later displaces few others from the sets of old links.
 */
export function drawSet<T extends Drawn>(
  cases: readonly T[],
  seed: number,
  size: number,
): readonly T[] {
  const ranked = cases
    .map((one) => ({ one, rank: mulberry32(seed ^ Math.imul(one.number, 0x9e3779b1))() }))
    .sort((a, b) => a.rank - b.rank || a.one.number - b.one.number);
  const quota = quotas(cases, Math.min(size, cases.length));
  const taken = { information: 0, behaviour: 0, both: 0, unclear: 0 };
  return ranked.flatMap(({ one }) => {
    const label = labelOf(one.right);
    if (taken[label] === quota[label]) return [];
    taken[label] += 1;
    return [one];
  });
}

/** Places for each label in proportion to the collection, by largest remainders. */
function quotas(cases: readonly Drawn[], size: number): Readonly<Record<Label, number>> {
  const shares = LABELS.map((label) => {
    const count = cases.filter(({ right }) => labelOf(right) === label).length;
    const exact = cases.length === 0 ? 0 : (count * size) / cases.length;
    return { label, places: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const left = size - shares.reduce((sum, { places }) => sum + places, 0);
  const byRest = [...shares].sort((a, b) => b.rest - a.rest).slice(0, left);
  return Object.fromEntries(
    shares.map((share) => [share.label, share.places + (byRest.includes(share) ? 1 : 0)]),
  ) as Record<Label, number>;
}
