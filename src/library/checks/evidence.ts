import { changeFaults } from '../../evidence/change.ts';
import type { FindingKey } from '../../evidence/claim.ts';
import { sharedCorrections } from '../../evidence/corrections.ts';
import { findFinding, gradeFaults } from '../../evidence/grade.ts';
import { isWhole } from '../reading/assembled.ts';
import type { Gathered } from '../reading/gather.ts';
import type { Reader } from '../reading/reader.ts';
import type { FieldPath } from '../reading/yaml-file.ts';
import { file, mustBeKnown, page } from './known.ts';

/** Claims rest on findings that exist and carry their grade; changes announce what there is. */
export function checkEvidence(gathered: Gathered, reader: Reader): void {
  const { claims, studies, changes, known } = gathered;
  for (const claim of claims.values()) {
    const name = `claims/${claim.id}.yaml`;
    const before = reader.faults.length;
    const keys: readonly (readonly [FieldPath, FindingKey])[] = [
      ...(['findingsFor', 'findingsAgainst'] as const).flatMap((side) =>
        claim[side].map((key, at) => [[side, at], key] as const),
      ),
      ...claim.corrections.flatMap(({ findings }, at) =>
        findings.map((key, nth) => [['corrections', at, 'findings', nth], key] as const),
      ),
    ];
    for (const [field, key] of keys) checkFinding(gathered, reader, name, field, key);
    if (reader.faults.length === before && isWhole(studies))
      for (const says of gradeFaults(claim, studies)) reader.refuse(name, ['grade'], says);
  }
  for (const { last, says } of sharedCorrections(claims)) {
    const at = last.claim.corrections.indexOf(last.correction);
    reader.refuse(`claims/${last.claim.id}.yaml`, ['corrections', at, 'id'], says);
  }

  for (const change of changes.values()) {
    const name = `changes/${change.id}.yaml`;
    for (const id of change.claims.keys())
      mustBeKnown(reader, claims.known, name, ['claims', id], id, file('claims', id));
    for (const [at, id] of change.studies.entries())
      mustBeKnown(reader, studies.known, name, ['studies', at], id, file('studies', id));
    for (const [at, path] of change.pages.entries())
      mustBeKnown(reader, known, name, ['pages', at], path, page(path));
  }
  if ([claims, studies, changes].every(isWhole))
    for (const says of changeFaults([...changes.values()], claims, new Set(studies.keys())))
      if (!says.endsWith('does not exist.')) reader.refuse('changes/', [], says);
}

/** A finding is there; that of a study at fault cannot be told yet. */
export function checkFinding(
  { studies }: Pick<Gathered, 'studies'>,
  reader: Reader,
  name: string,
  field: FieldPath,
  key: FindingKey,
): void {
  if (studies.known.has(key.study) && !studies.has(key.study)) return;
  if (!findFinding(key, studies)) reader.refuse(name, field, noFinding(key));
}

export function noFinding({ study, finding }: FindingKey): string {
  return `"${study}#${finding}" does not exist. Add the finding to content/studies/${study}.yaml or correct the key.`;
}
