import { describe, expect, test } from 'vitest';
import { authorsForList, authorsInFull, authorYear, venueAndYear } from '#src/evidence/citation.ts';

const ovadia = { given: 'Oded', family: 'Ovadia' };
const brief = { given: 'Menachem', family: 'Brief' };
const elisha = { given: 'Oren', family: 'Elisha' };
const microsoft = { family: 'Microsoft' };

describe('the short form of a citation', () => {
  test('names one author alone', () => {
    expect(authorYear({ authors: [ovadia], year: 2024 })).toBe('Ovadia 2024');
  });

  test('names two authors', () => {
    expect(authorYear({ authors: [ovadia, brief], year: 2024 })).toBe('Ovadia and Brief 2024');
  });

  test('shortens three authors and more', () => {
    expect(authorYear({ authors: [ovadia, brief, elisha], year: 2024 })).toBe('Ovadia et al. 2024');
  });

  test.each([[[ovadia]], [[ovadia, brief]]])(
    'shortens an incomplete list, however short it is',
    (authors) => {
      expect(authorYear({ authors, moreAuthors: true, year: 2024 })).toBe('Ovadia et al. 2024');
    },
  );

  test('treats an organisation as a name', () => {
    expect(authorYear({ authors: [microsoft], year: 2025 })).toBe('Microsoft 2025');
  });

  test('refuses a study without authors', () => {
    expect(() => authorYear({ authors: [], year: 2024 })).toThrow('at least one author');
  });
});

describe('the long form of an author list', () => {
  test.each([
    [[microsoft], 'Microsoft'],
    [[ovadia, brief], 'Oded Ovadia and Menachem Brief'],
    [[ovadia, brief, elisha], 'Oded Ovadia, Menachem Brief and Oren Elisha'],
  ])('lists complete authors', (authors, expected) => {
    expect(authorsInFull({ authors })).toBe(expected);
  });

  test.each([
    [[ovadia], 'Oded Ovadia and others'],
    [[ovadia, brief], 'Oded Ovadia, Menachem Brief and others'],
  ])('says so when the list is not complete', (authors, expected) => {
    expect(authorsInFull({ authors, moreAuthors: true })).toBe(expected);
  });
});

describe('the authors in a reference list', () => {
  test('are all named up to three', () => {
    expect(authorsForList({ authors: [ovadia, brief, elisha] })).toBe(
      'Oded Ovadia, Menachem Brief and Oren Elisha',
    );
  });

  test('are cut after three', () => {
    expect(authorsForList({ authors: [ovadia, brief, elisha, microsoft] })).toBe(
      'Oded Ovadia, Menachem Brief, Oren Elisha et al.',
    );
  });
});

test('a venue that names its year does not name it twice', () => {
  expect(venueAndYear({ venue: 'NeurIPS 2020', year: 2020 })).toBe('NeurIPS 2020');
  expect(venueAndYear({ venue: 'PNAS 114 (13)', year: 2017 })).toBe('PNAS 114 (13), 2017');
});
