import type { FindingKey } from '#src/evidence/claim.ts';
import { FINDING_STATUSES, type Finding, type Study, type StudyKind } from '#src/evidence/study.ts';
import { day } from '#src/ground/day.ts';

/** A study with one finding per status; the finding's id is the status. */
function study(id: string, kind: StudyKind, peerReviewed = kind === 'paper'): Study {
  return {
    id,
    kind,
    peerReviewed,
    authors: [{ family: 'Author' }],
    title: 'A title',
    venue: 'A venue',
    year: 2024,
    url: 'https://example.org/',
    setup: 'Somebody measured something.',
    findings: FINDING_STATUSES.map((status): Finding => ({
      id: status,
      status,
      locator: 'Table 1',
      statement: 'It was so.',
    })),
    caveats: ['It is invented.'],
    verified: day('2026-11-22'),
  };
}

/** A study of each kind and standing, by id. */
export const STUDIES = new Map(
  [
    study('paper', 'paper'),
    study('other-paper', 'paper'),
    study('unreviewed-paper', 'paper', false),
    study('preprint', 'preprint'),
    study('other-preprint', 'preprint'),
    study('book', 'book'),
    study('document', 'official-document'),
    study('measurement', 'vendor-measurement'),
    study('post', 'vendor-post'),
  ].map((each) => [each.id, each]),
);

/** Findings read in the text of these studies. */
export const read = (...ids: string[]): FindingKey[] =>
  ids.map((id) => ({ study: id, finding: 'read-in-text' }));
/** Findings of these studies known second-hand. */
export const heard = (...ids: string[]): FindingKey[] =>
  ids.map((id) => ({ study: id, finding: 'second-hand' }));
