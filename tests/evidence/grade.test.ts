import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FindingKey, GRADES, type Grade } from '#src/evidence/claim.ts';
import { CRITERIA, findFinding, gradeFaults, weigh } from '#src/evidence/grade.ts';
import { FINDING_STATUSES } from '#src/evidence/study.ts';
import { heard, read, STUDIES } from './some-studies.ts';

const faultsOf = (
  grade: Grade,
  findingsFor: readonly FindingKey[],
  findingsAgainst: readonly FindingKey[] = [],
  reason?: string,
) => gradeFaults({ grade, reason, findingsFor, findingsAgainst }, STUDIES);

describe('a strong grade', () => {
  test('is carried by a peer-reviewed paper and a preprint', () => {
    expect(faultsOf('strong', read('paper', 'preprint'))).toEqual([]);
  });

  test('asks for a second study, however many findings the first one has', () => {
    const findings = [...read('paper'), { study: 'paper', finding: 'computed-here' }];
    expect(faultsOf('strong', findings)).toEqual([
      'A strong claim needs two studies read in text or abstract; this one has 1.',
    ]);
  });

  test('asks for peer review, which an unreviewed paper does not give', () => {
    expect(faultsOf('strong', read('unreviewed-paper', 'preprint'))).toEqual([
      'A strong claim needs a peer-reviewed study read in text or abstract.',
    ]);
  });

  test.each(['book', 'document', 'measurement', 'post'])(
    'does not take a %s for an independent study',
    (id) => {
      expect(faultsOf('strong', read('paper', id))).toHaveLength(1);
    },
  );

  test('asks for an answer to contrary findings', () => {
    const against = read('other-paper');
    expect(faultsOf('strong', read('paper', 'preprint'), against)).toEqual([
      'Answer the findings against it in "reason", or grade the claim mixed.',
    ]);
    expect(
      faultsOf('strong', read('paper', 'preprint'), against, 'It measured something else.'),
    ).toEqual([]);
  });
});

describe('a moderate grade', () => {
  test.each([
    ['one peer-reviewed study', read('paper')],
    ['two preprints', read('preprint', 'other-preprint')],
    ['a book and an official document', read('book', 'document')],
  ])('is carried by %s', (_, findings) => {
    expect(faultsOf('moderate', findings)).toEqual([]);
  });

  test.each([
    ['one preprint', read('preprint')],
    ['one book', read('book')],
    ['one official document', read('document')],
    ['a preprint and a vendor measurement', read('preprint', 'measurement')],
    ['a vendor measurement and a vendor post', read('measurement', 'post')],
    ['peer-reviewed studies known from others only', heard('paper', 'other-paper')],
  ])('is not carried by %s', (_, findings) => {
    expect(faultsOf('moderate', findings)).toHaveLength(1);
  });

  test('asks for an answer to contrary findings', () => {
    expect(faultsOf('moderate', read('paper'), read('preprint'))).toHaveLength(1);
    expect(faultsOf('moderate', read('paper'), read('preprint'), 'One model only.')).toEqual([]);
  });
});

describe.each(['mixed', 'contested'] as const)('a %s grade', (grade) => {
  test('is carried by findings both ways', () => {
    expect(faultsOf(grade, read('preprint'), heard('paper'))).toEqual([]);
  });

  test('is not carried by findings one way only', () => {
    const fault = `A ${grade} claim needs at least one finding for it and one against it.`;
    expect(faultsOf(grade, read('paper'))).toEqual([fault]);
    expect(faultsOf(grade, [], read('paper'))).toEqual([fault]);
  });
});

describe('a weak grade', () => {
  test.each([
    ['a second-hand number', heard('preprint')],
    ['a vendor measurement', read('measurement')],
  ])('is carried by %s', (_, findings) => {
    expect(faultsOf('weak', findings)).toEqual([]);
  });

  test('is not carried by nothing', () => {
    expect(faultsOf('weak', [])).toHaveLength(1);
  });
});

test('a key that names no finding is the only fault reported, with the file to mend', () => {
  expect(faultsOf('strong', [{ study: 'paper', finding: 'lost' }, ...read('nobody')])).toEqual([
    '"paper#lost" does not exist: add the finding to content/studies/paper.yaml or correct the key.',
    '"nobody#read-in-text" does not exist: add the finding to content/studies/nobody.yaml or correct the key.',
  ]);
});

test('a finding is found by study and id', () => {
  const key = { study: 'book', finding: 'second-hand' };
  expect(findFinding(key, STUDIES)?.status).toBe('second-hand');
  expect(findFinding({ ...key, finding: 'lost' }, STUDIES)).toBeUndefined();
});

describe('the weight of a source', () => {
  const weightOf = (...keys: readonly FindingKey[]) =>
    weigh(keys, STUDIES).map(({ study, weight }) => [study.id, weight]);

  test.each([
    ['paper', 'reviewed'],
    ['unreviewed-paper', 'unreviewed'],
    ['preprint', 'unreviewed'],
    ['book', 'unreviewed'],
    ['document', 'unreviewed'],
    ['measurement', 'vendor'],
    ['post', 'vendor'],
  ])('of a %s is %s', (id, weight) => {
    expect(weightOf(...read(id))).toEqual([[id, weight]]);
  });

  test('is hearsay when none of its findings was read', () => {
    expect(weightOf(...heard('paper'), ...heard('paper'))).toEqual([['paper', 'hearsay']]);
    expect(weightOf(...heard('paper'), ...read('paper'))).toEqual([['paper', 'reviewed']]);
  });

  test('is given once, in order of first use, and to no source that does not exist', () => {
    expect(weightOf(...read('book', 'nobody', 'paper', 'book'))).toEqual([
      ['book', 'unreviewed'],
      ['paper', 'reviewed'],
    ]);
  });
});

test('the criteria that readers see say what the rule asks', () => {
  expect(
    GRADES.map((grade) => [grade, CRITERIA[grade].map(({ requires }) => requires).join('; ')]),
  ).toEqual([
    [
      'strong',
      'two studies, papers or preprints, read in text or abstract; one of them peer-reviewed; findings against it, if any, answered in the reason',
    ],
    [
      'moderate',
      'one peer-reviewed study, or two preprints, books or official documents, read in text or abstract; findings against it, if any, answered in the reason',
    ],
    ['mixed', 'at least one finding for it and one against it'],
    ['weak', 'at least one finding for it, from any source'],
    ['contested', 'at least one finding for it and one against it'],
  ]);
});

describe('for any findings', () => {
  const key: fc.Arbitrary<FindingKey> = fc.record({
    study: fc.constantFrom(...STUDIES.keys()),
    finding: fc.constantFrom(...FINDING_STATUSES),
  });
  const keys = fc.array(key, { maxLength: 6 });
  const reason = fc.option(fc.constant('It measured something else.'), { nil: undefined });
  const carried = (...claim: Parameters<typeof faultsOf>) => faultsOf(...claim).length === 0;

  test('what carries strong carries moderate, and what carries moderate carries weak', () => {
    fc.assert(
      fc.property(keys, keys, reason, (pro, contra, why) => {
        const [strong, moderate, weak] = (['strong', 'moderate', 'weak'] as const).map((grade) =>
          carried(grade, pro, contra, why),
        );
        return (!strong || moderate) && (!moderate || weak);
      }),
    );
  });

  test('one more supporting finding never costs a grade', () => {
    const grade = fc.constantFrom<Grade>('strong', 'moderate', 'weak', 'mixed', 'contested');
    fc.assert(
      fc.property(grade, keys, key, keys, reason, (asked, pro, more, contra, why) => {
        return !carried(asked, pro, contra, why) || carried(asked, [...pro, more], contra, why);
      }),
    );
  });

  test('hearsay alone carries neither strong nor moderate', () => {
    const hearsay = keys.map((all) => all.map((each) => ({ ...each, finding: 'second-hand' })));
    fc.assert(
      fc.property(hearsay, reason, (pro, why) => {
        return !carried('strong', pro, [], why) && !carried('moderate', pro, [], why);
      }),
    );
  });
});
