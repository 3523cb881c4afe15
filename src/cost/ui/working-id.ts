import type { ApproachId } from '#src/cost/book/approach.ts';

/** The anchor of an approach's working. */
export function workingId(id: ApproachId): string {
  return `working-${id}`;
}
