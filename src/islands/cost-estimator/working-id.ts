import type { ApproachId } from '#src/domain/cost/approach.ts';

/** The anchor of an approach's working. */
export function workingId(id: ApproachId): string {
  return `working-${id}`;
}
