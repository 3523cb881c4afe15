import type { RefObject } from 'preact';
import { writeAttempt } from '#src/learn/exercises/address.ts';
import { type Attempt, SIZES, type Size } from '#src/learn/exercises/attempt.ts';
import {
  labelOf,
  type LinkedExercise,
  type Mark,
  type MarkWords,
} from '#src/learn/exercises/exercise.ts';
import { isReady, scoreOf } from '#src/learn/exercises/score.ts';
import { href } from '../../ground/href.ts';
import { AddressLink } from '../../controls/ui/AddressLink.tsx';
import { CopyLink } from './CopyLink.tsx';
import { MixUps } from './MixUps.tsx';
import styles from './exercises.module.css';

interface Props {
  readonly set: readonly LinkedExercise[];
  readonly attempt: Attempt;
  readonly words: Readonly<Record<Mark, MarkWords>>;
  readonly sides: Readonly<Record<'information' | 'behaviour', string>>;
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Query string that shows the case at a place. */
  readonly addressOf: (at: number) => string;
  readonly go: (search: string) => void;
  readonly onAgain: () => void;
  readonly onNext: (size: Size) => void;
}

/** How many were right, by class, which classes were mixed up, and where to go from here. */
export function ScoreView(props: Props) {
  const { set, attempt, words, sides, heading, addressOf, go, onAgain, onNext } = props;
  const score = scoreOf(set, attempt.marks);
  const labels = { ...sides, both: words.both.name, unclear: words.unclear.name };
  return (
    <div class={styles.screen}>
      <p class={styles.number}>Set {attempt.seed}</p>
      <h2 ref={heading} tabIndex={-1}>
        {score.exact} of {score.answered} right, {score.sided} on the right side
      </h2>
      <p>
        {isReady(score) ? (
          <>
            The side decides where the first step goes, and you have it. Take twenty failing cases
            of your own system to <a href={href('/decide/triage/')}>the triage</a>.
          </>
        ) : (
          <>
            The side decides where the first step goes. Read{' '}
            <a href={href('/decide/triage/#the-rubric')}>the rubric</a> once more, then take another
            set.
          </>
        )}
      </p>
      <div class="scroll">
        <table class={styles.table}>
          <caption>By what the cases are</caption>
          <thead>
            <tr>
              <th scope="col">Class</th>
              <th scope="col">Cases</th>
              <th scope="col">Right side</th>
              <th scope="col">Right kind</th>
            </tr>
          </thead>
          <tbody>
            {score.byLabel.map(({ label, cases, sided, exact }) => (
              <tr key={label}>
                <th scope="row">{labels[label]}</th>
                <td>{cases}</td>
                <td>{sided}</td>
                <td>{exact}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MixUps mixUps={score.mixUps} words={words} />
      <p class={styles.buttons}>
        <button type="button" class="button-primary" onClick={() => onNext(attempt.size)}>
          New set
        </button>
        {SIZES.filter((size) => size > attempt.size).map((size) => (
          <button key={size} type="button" onClick={() => onNext(size)}>
            New set of {size}
          </button>
        ))}
        <button type="button" onClick={onAgain}>
          This set again
        </button>
      </p>
      <CopyLink
        links={[
          {
            name: 'Copy a link to this set',
            search: writeAttempt({ ...attempt, marks: new Map(), shown: undefined }) || '?seed=1',
          },
          { name: 'Copy a link with my answers', search: writeAttempt(attempt) },
        ]}
      />
      <h3>The cases</h3>
      <ol class={styles.list}>
        {set.map((one, index) => {
          const given = attempt.marks.get(one.number);
          return (
            <li key={one.id}>
              <AddressLink search={addressOf(index + 1)} go={go}>
                {one.setting}
              </AddressLink>
              : {given && verdictOf(given, one.right, words)}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function verdictOf(given: Mark, right: Mark, words: Props['words']): string {
  const name = words[right].name.toLowerCase();
  if (given === right) return `right, ${name}`;
  const side = labelOf(given) === labelOf(right) ? ' (the right side)' : '';
  return `${name}, you answered ${words[given].name.toLowerCase()}${side}`;
}
