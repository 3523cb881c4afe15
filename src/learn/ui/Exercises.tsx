import { useCallback, useMemo, useRef } from 'preact/hooks';
import { readAttempt, writeAttempt } from '#src/learn/exercises/address.ts';
import { type Attempt, answered, nextSet, placeOf } from '#src/learn/exercises/attempt.ts';
import { drawSet } from '#src/learn/exercises/draw.ts';
import type { LinkedExercise, Mark, MarkWords } from '#src/learn/exercises/exercise.ts';
import { AddressLink } from '../../controls/ui/AddressLink.tsx';
import { Notices } from '../../controls/ui/Notices.tsx';
import { useAddress } from '../../controls/ui/use-address.ts';
import { useFocusOnMove } from '../../controls/ui/use-focus-on-move.ts';
import { useReadyShell } from '../../controls/ui/use-ready-shell.ts';
import { CaseText } from './CaseText.tsx';
import { Explanation } from './Explanation.tsx';
import { MarkForm } from './MarkForm.tsx';
import { ScoreView } from './ScoreView.tsx';
import styles from './exercises.module.css';

interface Props {
  readonly exercises: readonly LinkedExercise[];
  readonly words: Readonly<Record<Mark, MarkWords>>;
  /** Names of the labels that have kinds. */
  readonly sides: Readonly<Record<'information' | 'behaviour', string>>;
}

/** A set of failing cases, one at a time, and a score. Its whole state is the address. */
export function Exercises({ exercises, words, sides }: Props) {
  const read = useCallback((search: string) => readAttempt(exercises, search), [exercises]);
  const { state, ready, go } = useAddress(read);
  const { attempt, notices } = state;
  const { seed, size } = attempt;
  const set = useMemo(() => drawSet(exercises, seed, size), [exercises, seed, size]);
  const place = placeOf(set, attempt);

  const shell = useReadyShell(ready);
  const heading = useRef<HTMLHeadingElement>(null);
  const here = place.kind === 'score' ? 'score' : `${place.kind} ${place.one.number} of ${seed}`;
  useFocusOnMove(heading, ready ? here : undefined);

  const to = (next: Attempt) => go(writeAttempt(next));
  const shownAt = (at: number): Attempt => ({ ...attempt, shown: at });

  return (
    <div ref={shell} class={styles.exercises}>
      <Notices texts={notices} />
      {place.kind === 'score' ? (
        <ScoreView
          set={set}
          attempt={attempt}
          words={words}
          sides={sides}
          heading={heading}
          addressOf={(at) => writeAttempt(shownAt(at))}
          go={go}
          onAgain={() => to({ ...attempt, marks: new Map(), shown: undefined })}
          onNext={(size) => to(nextSet({ ...attempt, size }))}
        />
      ) : (
        <div class={styles.screen}>
          <CaseText
            one={place.one}
            at={place.at}
            of={set.length}
            heading={place.kind === 'question' ? heading : null}
          >
            set {seed} ·{' '}
            <AddressLink search={writeAttempt(nextSet(attempt))} go={go}>
              another set
            </AddressLink>
          </CaseText>
          {place.kind === 'question' ? (
            <MarkForm
              key={place.one.id}
              one={place.one}
              words={words}
              sides={sides}
              seed={seed}
              onMark={(mark) => to(answered(attempt, place.one.number, mark, place.at))}
              onBack={place.at > 1 ? () => to(shownAt(place.at - 1)) : undefined}
            />
          ) : (
            <Explanation
              one={place.one}
              mark={place.mark}
              words={words}
              heading={heading}
              isLast={set.every(({ number }) => attempt.marks.has(number))}
              onContinue={() => to({ ...attempt, shown: undefined })}
              onBack={place.at > 1 ? () => to(shownAt(place.at - 1)) : undefined}
            />
          )}
        </div>
      )}
    </div>
  );
}
