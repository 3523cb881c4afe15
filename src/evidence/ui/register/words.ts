import {
  APPROACH_LABELS,
  CLAIM_STATUS_LABELS,
  DIRECTION_LABELS,
  TOPIC_LABELS,
} from '#src/evidence/labels.ts';
import type { Field, Option } from '#src/evidence/register.ts';

export const FIELD_LABELS: Readonly<Record<Field, string>> = {
  topic: 'Topic',
  approach: 'Approach',
  grade: 'Grade',
  direction: 'Findings',
  status: 'Sources and review',
};

const OPTION_LABELS: Readonly<Partial<Record<Field, Readonly<Partial<Record<Option, string>>>>>> = {
  topic: TOPIC_LABELS,
  approach: APPROACH_LABELS,
  direction: DIRECTION_LABELS,
  status: CLAIM_STATUS_LABELS,
};

/** An option as readers see it; grades are their own words. */
export function labelOf(field: Field, option: Option): string {
  return OPTION_LABELS[field]?.[option] ?? option;
}

/** "12 of 48 claims", "All 48 claims". */
export function countText(shown: number, all: number): string {
  return shown === all ? `All ${all} claims` : `${shown} of ${all} claims`;
}
