import { entryOf } from '../ground/entry.ts';
import { authorYear } from '../evidence/citation.ts';
import type { Claim, Grade } from '../evidence/claim.ts';
import type { Study } from '../evidence/study.ts';
import type { Term } from '../prose/glossary.ts';
import type { Outcome } from './flow.ts';

/** A claim as an outcome cites it: what it says, how well it is supported, and by whom. */
export interface CitedClaim {
  readonly id: string;
  readonly statement: string;
  readonly grade: Grade;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

/** An outcome with everything it refers to, ready to be shown. */
export interface Briefing {
  readonly outcome: Outcome;
  readonly claimsFor: readonly CitedClaim[];
  readonly claimsAgainst: readonly CitedClaim[];
  readonly terms: readonly { readonly name: string; readonly path: string }[];
}

/** What an outcome may refer to, each by id. */
export interface Library {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly studies: ReadonlyMap<string, Study>;
  readonly terms: ReadonlyMap<string, Term>;
}

/** Gathers what an outcome refers to. Throws on an id the library lacks, naming the file to add. */
export function brief(outcome: Outcome, library: Library): Briefing {
  return {
    outcome,
    claimsFor: outcome.evidence.claimsFor.map((id) => citedClaim(id, library)),
    claimsAgainst: outcome.evidence.claimsAgainst.map((id) => citedClaim(id, library)),
    terms: outcome.terms.map((id) => {
      const { name, page } = entryOf(library.terms, 'terms', id);
      return { name, path: page };
    }),
  };
}

/** A claim with the studies whose findings support it. */
export function citedClaim(id: string, { claims, studies }: Omit<Library, 'terms'>): CitedClaim {
  const { statement, grade, findingsFor } = entryOf(claims, 'claims', id);
  const sources = [...new Set(findingsFor.map(({ study }) => study))];
  return {
    id,
    statement,
    grade,
    sources: sources.map((id) => ({ id, name: authorYear(entryOf(studies, 'studies', id)) })),
  };
}

/** Ids of the studies a briefing cites, in order of first use. */
export function studiesCited({ claimsFor, claimsAgainst }: Briefing): readonly string[] {
  const cited = [...claimsFor, ...claimsAgainst].flatMap(({ sources }) => sources);
  return [...new Set(cited.map(({ id }) => id))];
}
