import { type Counts, sharesOf } from './tally.ts';
import { LABELS, type Label } from './rubric.ts';

const LABEL_WORDS: Readonly<Record<Label, string>> = {
  information: 'lack information',
  behaviour: 'behave wrongly',
  both: 'do both',
  unclear: 'are unclear',
};

/**
 * Each share of a triage as a sentence with its 95 % interval: "12 of 20 failing cases lack
 * information (60%, 95% interval 39% to 78%)". Labels without a case are left out.
 */
export function sharesInWords(counts: Counts): readonly string[] {
  const shares = sharesOf(counts);
  const all = LABELS.reduce((sum, label) => sum + counts[label], 0);
  return LABELS.flatMap((label) => {
    const interval = shares.get(label);
    if (!interval || counts[label] === 0) return [];
    const [share, low, high] = [interval.share, interval.low, interval.high].map(percent);
    return [
      `${counts[label]} of ${all} failing cases ${LABEL_WORDS[label]} (${share}, 95% interval ${low} to ${high})`,
    ];
  });
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
