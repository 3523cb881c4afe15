import type { ComponentChildren } from 'preact';
import type { Briefing, CitedClaim } from '#src/guide/briefing.ts';
import { evidenceFirmness } from '#src/guide/firmness.ts';
import type { Note } from '#src/guide/flow.ts';
import { ALTERNATIVE_LABELS, STEP_LABELS, stepPath } from '#src/guide/labels.ts';
import { withApproaches } from '#src/journey/journey.ts';
import { href } from '../../ground/href.ts';
import styles from './outcome.module.css';

/** The parts of an outcome in the order they are always shown. */
export const SECTIONS = {
  because: 'Because',
  next: 'Do next',
  change: 'What would change this',
  evidence: 'Evidence',
  risks: 'Risks',
  others: 'Why not the others',
  cost: 'Cost',
  revisit: 'Revisit when',
  counterargument: 'The strongest counterargument',
} as const;

interface Props {
  readonly briefing: Briefing;
  readonly level: 2 | 3;
  /** What the reader's answers add to the plan. */
  readonly notes: readonly Note[];
  readonly because: ComponentChildren;
  readonly change: ComponentChildren;
  /** How far the reader's own answers carry the verdict. */
  readonly answersFirmness?: ComponentChildren;
  /** Query string that the estimator should know as well. */
  readonly search?: string;
  /** What it finds with the reader's figures, in a sentence. */
  readonly cost?: string | undefined;
}

/** Everything below the verdict, the same in the guide and on the outcome's own page. */
export function OutcomeSections(props: Props) {
  const { briefing, level, notes, because, change, answersFirmness, search = '', cost } = props;
  const { outcome, claimsFor, claimsAgainst, terms } = briefing;
  const section = (id: keyof typeof SECTIONS, children: ComponentChildren) => (
    <Section id={id} level={level}>
      {children}
    </Section>
  );
  return (
    <div class={styles.sections}>
      {section('because', because)}
      {section('next', <Plan briefing={briefing} notes={notes} />)}
      {section('change', change)}
      {section(
        'evidence',
        <>
          <p>{evidenceFirmness(briefing)}</p>
          {answersFirmness}
          <Claims title="For" claims={claimsFor} />
          <Claims title="Against" claims={claimsAgainst} />
        </>,
      )}
      {section('risks', <Sentences of={outcome.risks} />)}
      {section(
        'others',
        <dl>
          {outcome.whyNotOthers.map(({ approach, reason }) => (
            <div key={approach}>
              <dt>{ALTERNATIVE_LABELS[approach]}</dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>,
      )}
      {section(
        'cost',
        <>
          <p>
            {outcome.cost.sentence}{' '}
            <a href={href(`/cost/${withApproaches(search, outcome.cost.approaches)}`)}>
              Open the cost estimator with these approaches
            </a>
            .
          </p>
          {cost && (
            <p>
              With your figures: {cost} <a href={href(`/cost/${search}`)}>Back to the estimate</a>.
            </p>
          )}
        </>,
      )}
      {section('revisit', <Sentences of={outcome.revisitWhen} />)}
      {section('counterargument', <p>{outcome.counterargument}</p>)}
      {terms.length > 0 && (
        <p class={styles.terms}>
          Terms used here:{' '}
          {terms.map(({ name, path }, index) => (
            <span key={path}>
              {index > 0 && ', '}
              <a href={href(path)}>{name}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Section(props: {
  readonly id: keyof typeof SECTIONS;
  readonly level: 2 | 3;
  readonly children: ComponentChildren;
}) {
  const { id, level, children } = props;
  const Heading = `h${level}` as const;
  return (
    <section class={id === 'next' ? styles.next : undefined}>
      <Heading id={id}>{SECTIONS[id]}</Heading>
      {children}
    </section>
  );
}

function Plan({ briefing: { outcome }, notes }: Pick<Props, 'briefing' | 'notes'>) {
  const { steps, exitCriterion, evaluate } = outcome.next;
  const before = notes.filter(({ first }) => first);
  const besides = notes.filter(({ first }) => !first);
  return (
    <>
      <ol>
        {[...before.map(({ text }) => text), ...steps].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {besides.length > 0 && (
        <ul class={styles.notes}>
          {besides.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <dl>
        <div>
          <dt>Done when</dt>
          <dd>{exitCriterion}</dd>
        </div>
        <div>
          <dt>Evaluate</dt>
          <dd>{evaluate}</dd>
        </div>
        <div>
          <dt>In the workflow</dt>
          <dd>
            <a href={href(stepPath(outcome.step))}>{STEP_LABELS[outcome.step]}</a>
          </dd>
        </div>
      </dl>
    </>
  );
}

function Claims(props: { readonly title: string; readonly claims: readonly CitedClaim[] }) {
  const { title, claims } = props;
  return (
    <div>
      <p class={styles.side}>{title}</p>
      {claims.length === 0 && <p>No claim on this site. The counterargument below is ours.</p>}
      <ul>
        {claims.map(({ id, statement, grade, sources }) => (
          <li key={id}>
            <a href={href(`/evidence/claims/#${id}`)}>{statement}</a>{' '}
            <span class={styles.basis}>
              {grade} evidence:{' '}
              {sources.map((source, index) => (
                <span key={source.id}>
                  {index > 0 && ', '}
                  <a href={href(`/sources/#${source.id}`)}>{source.name}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sentences({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
