import type { Briefing, CitedClaim } from './briefing.ts';
import type { Answered } from './walk.ts';

/** How far the published evidence carries a verdict, in a sentence. Says nothing of the reader. */
export function evidenceFirmness({
  claimsFor,
  claimsAgainst,
}: Pick<Briefing, 'claimsFor' | 'claimsAgainst'>): string {
  const held = claimsFor.filter(isFirm).length;
  const opposed = claimsAgainst.filter(isFirm).length;
  const support =
    held === claimsFor.length
      ? `The evidence is firm: ${all(held)} for this verdict ${is(held)} graded moderate or strong`
      : held > 0
        ? `The evidence is uneven: ${held} of ${claimsFor.length} claims for this verdict ${is(held)} graded moderate or strong`
        : `The evidence is thin: no claim for this verdict is graded moderate or strong`;
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

function isFirm({ grade }: CitedClaim): boolean {
  return grade === 'strong' || grade === 'moderate';
}

function all(count: number): string {
  return count === 1 ? 'the one claim' : `all ${count} claims`;
}

function is(count: number): string {
  return count === 1 ? 'is' : 'are';
}
