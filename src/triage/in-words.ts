import { LABELS } from './rubric.ts';
import type { Counts } from './tally.ts';
import { type Symptom, verdict } from './verdict.ts';
import type { Interval } from './wilson.ts';

/** How many cases the counts add up to. */
export function casesOf(counts: Counts): number {
  return LABELS.reduce((sum, label) => sum + counts[label], 0);
}

/**
 * How far a triage carries the reader's answer to the question about the symptom, in a sentence or
 * two. `labelOf` names an answer as the guide words it; `answered` is the reader's own.
 */
export function triageFirmness(
  counts: Counts,
  answered: string | undefined,
  labelOf: (symptom: string) => string,
): string {
  const { symptom, further, ...shares } = verdict(counts);
  const from = `Your triage of ${plural(casesOf(counts), 'case')}`;
  const other =
    answered === undefined || answered === symptom
      ? ''
      : ` You answered “${labelOf(answered)}”: the counts do not show that.`;
  if (symptom !== 'unsure') {
    const agrees = answered === symptom ? ', which is your answer' : '';
    return `${from} reads as “${labelOf(symptom)}”${agrees}: ${ground(symptom, shares)}.${other}`;
  }
  const missing =
    further === undefined
      ? 'not even 500 cases with the same shares would settle it'
      : `${further} more with the same shares would settle it`;
  return `${from} has too few to tell: ${missing}.${other}`;
}

function ground(
  symptom: Exclude<Symptom, 'unsure'>,
  shares: Omit<ReturnType<typeof verdict>, 'symptom' | 'further'>,
): string {
  const low = (interval: Interval | undefined) => percent(interval?.low ?? 0);
  switch (symptom) {
    case 'lacks-facts':
      return `at least ${low(shares.informationAlone)} of cases like these lack information and nothing else`;
    case 'behaves-wrongly':
      return `at least ${low(shares.behaviourAlone)} of cases like these behave wrongly and lack nothing`;
    case 'both':
      return `at least ${low(shares.information)} of cases like these lack information, and at least ${low(shares.behaviour)} behave wrongly`;
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
