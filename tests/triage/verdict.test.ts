import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesToSettle, needed, type Symptom, verdict } from '#src/triage/verdict.ts';
import { wilson } from '#src/triage/wilson.ts';

type Four = readonly [information: number, behaviour: number, both: number, unclear: number];

const counts = ([information, behaviour, both, unclear]: Four) => ({
  information,
  behaviour,
  both,
  unclear,
});
const anyCounts = fc
  .tuple(...[1, 2, 3, 4].map(() => fc.nat(125)))
  .map((four) => counts(four as unknown as Four));

describe('the rule', () => {
  // Lower bounds worked out with the formula: 15/20 0.531, 14/20 0.481, 4/4 0.510, 3/3 0.438,
  // 8/20 0.219, 7/20 0.181.
  test.each<[string, Four, Symptom]>([
    ['15 of 20 on one side are enough', [15, 5, 0, 0], 'lacks-facts'],
    ['14 of 20 are not', [14, 6, 0, 0], 'unsure'],
    ['the other side counts the same', [5, 15, 0, 0], 'behaves-wrongly'],
    ['four of four are enough', [4, 0, 0, 0], 'lacks-facts'],
    ['three of three are not', [0, 3, 0, 0], 'unsure'],
    ['8 and 12 of 20 are both', [12, 8, 0, 0], 'both'],
    ['7 and 13 of 20 are not', [13, 7, 0, 0], 'unsure'],
    ['mixed cases count on each side', [12, 4, 4, 0], 'both'],
    ['mixed cases alone are both', [0, 0, 4, 0], 'both'],
    ['mixed cases count for neither side alone', [14, 0, 6, 0], 'unsure'],
    ['both wins over one side alone', [60, 0, 40, 0], 'both'],
    ['unclear cases are left out', [15, 5, 0, 80], 'lacks-facts'],
    ['unclear cases alone tell nothing', [0, 0, 0, 30], 'unsure'],
    ['no case tells nothing', [0, 0, 0, 0], 'unsure'],
  ])('%s', (_, four, symptom) => {
    expect(verdict(counts(four)).symptom).toBe(symptom);
  });

  test('shows the shares it rests on', () => {
    const { clear, information, behaviour, informationAlone, behaviourAlone } = verdict(
      counts([12, 4, 4, 7]),
    );
    expect(clear).toBe(20);
    expect(information).toEqual(wilson(16, 20));
    expect(behaviour).toEqual(wilson(8, 20));
    expect(informationAlone).toEqual(wilson(12, 20));
    expect(behaviourAlone).toEqual(wilson(4, 20));
  });

  test('treats the two sides alike', () => {
    const mirror: Readonly<Record<Symptom, Symptom>> = {
      'lacks-facts': 'behaves-wrongly',
      'behaves-wrongly': 'lacks-facts',
      both: 'both',
      unsure: 'unsure',
    };
    fc.assert(
      fc.property(anyCounts, (given) => {
        const { information, behaviour } = given;
        const swapped = { ...given, information: behaviour, behaviour: information };
        expect(verdict(swapped).symptom).toBe(mirror[verdict(given).symptom]);
      }),
    );
  });
});

describe('the further cases that would settle it', () => {
  // At a share of 35 %, 27 cases give a lower bound of 0.199 and 28 give 0.201; at 70 %, 24 give
  // 0.49995 and 25 give 0.504.
  test.each<[string, Four, number | undefined]>([
    ['13 to 7 would be both at 28 cases', [13, 7, 0, 0], 8],
    ['14 of 20 would name one side at 25 cases', [14, 0, 6, 0], 5],
    ['3 of 3 need the fourth of their kind', [3, 0, 0, 0], 1],
    ['as many unclear as clear cases take twice as many', [3, 0, 0, 3], 2],
    ['very many unclear cases leave no room for enough clear ones', [3, 0, 0, 400], undefined],
    ['unclear cases alone never settle it', [0, 0, 0, 5], undefined],
    ['nothing has no shares that could continue', [0, 0, 0, 0], undefined],
  ])('%s', (_, four, further) => {
    expect(verdict(counts(four))).toMatchObject({ symptom: 'unsure', further });
    expect(casesToSettle(counts(four))).toBe(further);
  });

  test('are not asked for once the matter is settled', () => {
    expect(verdict(counts([15, 5, 0, 0])).further).toBeUndefined();
  });

  test('are the fewest: with them the rule has left “unsure”, with one fewer it has not', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), ([information, behaviour, both]) => {
        const given = { information, behaviour, both, unclear: 0 };
        const { symptom, further } = verdict(given);
        if (symptom !== 'unsure' || further === undefined) return;
        const all = information + behaviour + both;
        const leaves = (cases: number) =>
          lowerBounds(given, (all + cases) / all).some((holds) => holds);
        expect(leaves(further)).toBe(true);
        expect(leaves(further - 1)).toBe(false);
        expect(all + further).toBeLessThanOrEqual(500);
      }),
    );
  });

  /** The three ways out of the rule, written down once more. */
  function lowerBounds(
    { information, behaviour, both }: { information: number; behaviour: number; both: number },
    scale: number,
  ): readonly boolean[] {
    const n = (information + behaviour + both) * scale;
    const low = (count: number) => wilson(Math.min(n, count * scale), n)?.low ?? 0;
    return [
      low(information + both) >= 0.2 && low(behaviour + both) >= 0.2,
      low(information) > 0.5,
      low(behaviour) > 0.5,
    ];
  }
});

describe('the counts for a tally by hand', () => {
  test.each([
    [1, undefined, 1],
    [3, undefined, 2],
    [10, 9, 5],
    [20, 15, 8],
    [50, 32, 16],
  ])('of %i cases: %s on one side alone, %s on each', (clear, alone, each) => {
    expect(needed(clear)).toEqual({ alone, each });
  });

  test('agree with the rule', () => {
    for (let clear = 1; clear <= 100; clear++) {
      const { alone = clear + 1, each = clear + 1 } = needed(clear);
      for (let count = 0; count <= clear; count++) {
        const { symptom } = verdict(counts([count, clear - count, 0, 0]));
        const both = count >= each && clear - count >= each;
        expect(symptom === 'both').toBe(both);
        expect(symptom === 'lacks-facts').toBe(!both && count >= alone);
      }
    }
  });
});
