import type { FindingKey } from './claim.ts';

/** Root-relative path of the page about a claim. */
export const claimPath = (id: string): string => `/evidence/claims/${id}/`;

/** Root-relative path of the page about a study. */
export const studyPath = (id: string): string => `/evidence/studies/${id}/`;

/** Where a finding stands on the page about its study. */
export const findingPath = ({ study, finding }: FindingKey): string =>
  `${studyPath(study)}#${finding}`;

/** Name of the file with the references of a page: `/a/b/` → `a/b`, `/` → `home`. */
export const referencesName = (path: string): string => path.replace(/^\/|\/$/g, '') || 'home';
