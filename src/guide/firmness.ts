import type { Briefing, CitedClaim } from './briefing.ts';
import type { Answered } from './walk.ts';

/** How far the published evidence carries a verdict, in a sentence. Says nothing of the reader. */
export function evidenceFirmness({
  claimsFor,
  claimsAgainst,
}: Pick<Briefing, 'claimsFor' | 'claimsAgainst'>): string {
  const held = claimsFor.filter(isFirm).length;
  const opposed = claimsAgainst.filter(isFirm).length;
  const share =
    held === claimsFor.length
      ? all(held)
      : held === 0
        ? 'no claim'
        : `${held} of ${claimsFor.length} claims`;
  const support = `The evidence is ${strength(claimsFor)}: ${share} for this verdict ${is(held)} graded moderate or strong`;
  if (opposed === 0) return `${support}.`;
  return held > 0
    ? `${support}, and so ${is(opposed)} ${opposed} against it.`
    : `${support}, but ${opposed} against it ${is(opposed)}.`;
}

/** How far the reader's own answers carry a verdict, in a sentence. Says nothing of the evidence. */
export function answersFirmness(path: readonly Answered[]): string {
  const guesses = path
    .filter(({ option }) => option.unsure)
    .map(({ question }) => question.subject);
  if (guesses.length === 0)
    return path.length === 1
      ? 'Your one answer is definite.'
      : `All ${path.length} of your answers are definite.`;
  const share = `${guesses.length} of your ${path.length} answers ${is(guesses.length)} open`;
  return `${share}: ${guesses.join(', ')}. The tests under those questions take at most half an hour.`;
}

function strength(claims: readonly CitedClaim[]): string {
  if (claims.every(({ grade }) => grade === 'strong')) return 'strong';
  if (claims.every(isFirm)) return 'fair';
  return claims.some(isFirm) ? 'uneven' : 'thin';
}

function isFirm({ grade }: CitedClaim): boolean {
  return grade === 'strong' || grade === 'moderate';
}

function all(count: number): string {
  return count === 1 ? 'the one claim' : count === 2 ? 'both claims' : `all ${count} claims`;
}

function is(count: number): string {
  return count > 1 ? 'are' : 'is';
}
