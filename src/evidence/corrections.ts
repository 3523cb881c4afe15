import type { Claim, Correction } from './claim.ts';
import { findFinding } from './grade.ts';
import type { Study } from './study.ts';

/** A correction with the claim it stands under. */
export interface PlacedCorrection {
  readonly claim: Claim;
  readonly correction: Correction;
}

/** Every correction of every claim, claims in the order of the map. */
export function allCorrections(claims: ReadonlyMap<string, Claim>): readonly PlacedCorrection[] {
  return [...claims.values()].flatMap((claim) =>
    claim.corrections.map((correction) => ({ claim, correction })),
  );
}

/** The correction with an id. Throws where no claim has it: a page cannot show what is not there. */
export function correctionOf(claims: ReadonlyMap<string, Claim>, id: string): PlacedCorrection {
  const found = allCorrections(claims).find(({ correction }) => correction.id === id);
  if (!found)
    throw new Error(
      `No claim has a correction "${id}". Add it under "corrections" in content/claims/ or correct the id.`,
    );
  return found;
}

/**
 * Ids that two corrections share and findings that do not exist, in words an author can act on;
 * [] is sound.
 */
export function correctionFaults(
  claims: ReadonlyMap<string, Claim>,
  studies: ReadonlyMap<string, Study>,
): readonly string[] {
  const unknown = allCorrections(claims).flatMap(({ claim, correction }) =>
    correction.findings
      .filter((key) => !findFinding(key, studies))
      .map(
        ({ study, finding }) =>
          `${fileOf(claim)}: correction "${correction.id}" names "${study}#${finding}", which does not exist.`,
      ),
  );
  return [...sharedCorrections(claims).map(({ says }) => says), ...unknown];
}

/** Ids that more than one correction has, with the last that does; [] is sound. */
export function sharedCorrections(
  claims: ReadonlyMap<string, Claim>,
): readonly { readonly last: PlacedCorrection; readonly says: string }[] {
  return [...Map.groupBy(allCorrections(claims), ({ correction }) => correction.id)].flatMap(
    ([id, placed]) => {
      const [last] = placed.slice(1).toReversed();
      const files = [...new Set(placed.map(({ claim }) => fileOf(claim)))];
      const says = `The correction id "${id}" is used more than once, in ${files.join(' and ')}. Rename one.`;
      return last ? [{ last, says }] : [];
    },
  );
}

const fileOf = ({ id }: Claim): string => `content/claims/${id}.yaml`;
