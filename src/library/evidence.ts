import type { Claim, FindingKey } from '../evidence/claim.ts';
import { correctionOf, type PlacedCorrection } from '../evidence/corrections.ts';
import type { Finding, Study } from '../evidence/study.ts';
import { entryOf } from '../ground/entry.ts';
import { library } from './library.ts';

/** One study; throws when it does not exist. */
export function study(id: string): Study {
  return entryOf(library().studies, 'studies', id);
}

/** One claim; throws when it does not exist. */
export function claim(id: string): Claim {
  return entryOf(library().claims, 'claims', id);
}

/** One correction with its claim; throws when it does not exist. */
export function correction(id: string): PlacedCorrection {
  return correctionOf(library().claims, id);
}

/** A finding with the study it comes from; throws when either does not exist. */
export function finding(key: FindingKey): { study: Study; finding: Finding } {
  const source = study(key.study);
  const found = source.findings.find(({ id }) => id === key.finding);
  if (!found)
    throw new Error(
      `Study "${key.study}" has no finding "${key.finding}". Add it to content/studies/${key.study}.yaml.`,
    );
  return { study: source, finding: found };
}
