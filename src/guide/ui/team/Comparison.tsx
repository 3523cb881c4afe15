import type { RefObject } from 'preact';
import { writeAddress } from '#src/guide/address.ts';
import type { Flow, Heading } from '#src/guide/flow.ts';
import type { Difference, Effect, Member, TeamComparison } from '#src/guide/team.ts';
import type { Place } from '#src/guide/walk.ts';
import { href } from '../../../ground/href.ts';
import styles from './team.module.css';

interface Props {
  readonly flow: Flow<Heading>;
  readonly comparison: TeamComparison;
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** Verdicts, what to settle first, every difference, and what all agree on. */
export function Comparison({ flow, comparison, heading }: Props) {
  const { endings, differences, first, agreed } = comparison;
  const others = differences.filter((difference) => difference !== first);
  const titles = new Set(endings.map(({ place }) => titleOf(place)));
  const linkOf = ({ answers }: Member) =>
    href(`/decide/${writeAddress(flow, { answers, passedOn: [] })}`);
  return (
    <div class={styles.comparison}>
      <h2 ref={heading} tabIndex={-1}>
        {titles.size === 1
          ? `All ${endings.length} end at the same place`
          : `${endings.length} people, ${titles.size} ends`}
      </h2>
      <ul>
        {endings.map(({ member, place }) => (
          <li key={member.name}>
            <a href={linkOf(member)}>{member.name}</a>: {endInWords(place)}
          </li>
        ))}
      </ul>
      {first && (
        <section class={styles.first}>
          <h3>Settle this first: {first.question.title}</h3>
          <Groups difference={first} />
          <ul>
            {first.effects.map((effect) => (
              <li key={`${effect.member.name} ${effect.option.id}`}>{effectInWords(effect)}</li>
            ))}
          </ul>
          <p>A test of {first.question.findOut.minutes} minutes answers it:</p>
          <ol>
            {first.question.findOut.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{first.question.findOut.reading}</p>
        </section>
      )}
      {!first && (
        <p>
          {differences.length > 0
            ? 'No single difference changes anybody’s end. You can go on without settling them.'
            : 'You gave the same answers. Go on with the verdict.'}
        </p>
      )}
      {others.length > 0 && (
        <>
          <h3>{first ? 'Other differences' : 'Where you differ'}</h3>
          {others.map((difference) => (
            <section key={difference.question.id} class={styles.difference}>
              <h4>{difference.question.title}</h4>
              <Groups difference={difference} />
              <p class={styles.hint}>{weightInWords(difference)}</p>
            </section>
          ))}
        </>
      )}
      {agreed.length > 0 && (
        <>
          <h3>What all of you answered alike</h3>
          <ul>
            {agreed.map(({ question, option }) => (
              <li key={question.id}>
                {question.subject}: {option.label}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Groups({ difference: { groups } }: { readonly difference: Difference }) {
  return (
    <dl>
      {groups.map(({ option, members }) => (
        <div key={option.id}>
          <dt>{option.label}</dt>
          <dd>{members.map(({ name }) => name).join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

function weightInWords({ effects }: Difference): string {
  if (effects.length === 0) return 'Changes nobody’s end by itself.';
  const changed = [...new Set(effects.map(({ member }) => member.name))];
  return `Changes the end of ${changed.join(', ')}.`;
}

function effectInWords({ member, option, from, to }: Effect): string {
  return `With “${option.label}”, ${member.name} would end at ${quoted(to)} and not at ${quoted(from)}.`;
}

function endInWords(place: Place<Heading>): string {
  return place.kind === 'outcome' ? place.outcome.title : `still open at “${place.question.title}”`;
}

function quoted(place: Place<Heading>): string {
  return place.kind === 'outcome' ? `“${place.outcome.title}”` : `the question “${titleOf(place)}”`;
}

function titleOf(place: Place<Heading>): string {
  return place.kind === 'outcome' ? place.outcome.title : place.question.title;
}
