import type { Mark, MarkWords } from '#src/learn/exercises/exercise.ts';
import type { MixUp } from '#src/learn/exercises/score.ts';

interface Props {
  readonly mixUps: readonly MixUp[];
  readonly words: Readonly<Record<Mark, MarkWords>>;
}

/** Each class that was taken for another, with the sign that tells them apart. */
export function MixUps({ mixUps, words }: Props) {
  if (mixUps.length === 0) return null;
  return (
    <>
      <h3>What you mix up</h3>
      <ul>
        {mixUps.map(({ right, given, count, crossesSides }) => (
          <li key={`${right} ${given}`}>
            You took “{words[right].name.toLowerCase()}” for “{words[given].name.toLowerCase()}”
            {count > 1 && `, ${count} times`}
            {crossesSides && ', which is another side'}. What gives it away: {words[right].sign}
          </li>
        ))}
      </ul>
    </>
  );
}
