import { describe, expect, test } from 'vitest';
import type { Claim } from '#src/evidence/claim.ts';
import { citedClaims, citedStudies, findingKey, studiesOf } from '#src/evidence/references.ts';

const key = (study: string) => ({ study, finding: 'any' });
const claims = new Map([
  [
    'a-claim',
    {
      findingsFor: [key('x-2020'), key('y-2021'), key('x-2020')],
      findingsAgainst: [key('z-2022')],
      corrections: [
        { id: 'folk-1', findings: [key('w-2019'), key('x-2020')] },
        { id: 'folk-2', findings: [key('v-2018')] },
      ],
    },
  ],
]) as unknown as ReadonlyMap<string, Claim>;

describe('the studies a page cites', () => {
  test('come in order of first use, each once', () => {
    const source =
      'A <Cite study="b-1" at="Table 1" />, <Cite study="a-2 b-1" />, <Cite study="c-3" />';
    expect(citedStudies(source, claims)).toEqual(['b-1', 'a-2', 'c-3']);
  });

  test('are known by their findings too', () => {
    const source =
      '<Cite finding="b-1#one c-3#two" />, <Cite\n  finding="a-2#one" />\n\n<Finding id="d-4#x" />';
    expect(citedStudies(source, claims)).toEqual(['b-1', 'c-3', 'a-2', 'd-4']);
  });

  test('include those of its claims, for before against', () => {
    const source =
      '<Cite study="y-2021" />\n\n<Claim id="a-claim" />\n\n<Cite at="p. 1" study="q-1" />';
    expect(citedStudies(source, claims)).toEqual(['y-2021', 'x-2020', 'z-2022', 'q-1']);
  });

  test('include those behind the corrections it shows, and not the rest of their claim', () => {
    const source = '<Corrections ids="\n  folk-2\n  folk-1\n" />';
    expect(citedStudies(source, claims)).toEqual(['v-2018', 'w-2019', 'x-2020']);
  });

  test('cannot include a correction that no claim has', () => {
    expect(() => citedStudies('<Corrections ids="folk-3" />', claims)).toThrow(
      'No claim has a correction "folk-3"',
    );
  });

  test('leave other tags with an id alone', () => {
    const source = '<Claimed id="nothing" /> <Term id="bm25" /> <ClaimCards ids="a-claim" />';
    expect(citedStudies(source, claims)).toEqual([]);
  });

  test('cannot include a claim that does not exist, and the message names the file to add', () => {
    expect(() => studiesOf(claims, 'missing')).toThrow('Add content/claims/missing.yaml');
  });
});

describe('the claims a page relies on', () => {
  test('are those it shows, lists or links, each once', () => {
    const source =
      '<ClaimCards ids="a b" />, <Claim id="a" /> and [strong](/evidence/claims/c/), [all](/evidence/claims/)';
    expect(citedClaims(source, claims)).toEqual(['a', 'b', 'c']);
  });
});

describe('the key of a finding', () => {
  test('names a study and its finding', () => {
    expect(findingKey('a-2024#one')).toEqual({ study: 'a-2024', finding: 'one' });
  });

  test.each(['a-2024', '#one', 'a-2024#', 'A#b', 'a b#c'])('is not "%s"', (text) => {
    expect(() => findingKey(text)).toThrow('Write study-id#finding-id');
  });
});
