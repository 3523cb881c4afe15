import type { Briefing } from '#src/guide/briefing.ts';
import type { Shared } from '#src/guide/common-ground.ts';
import { type Edge, edges } from '#src/guide/edges.ts';
import type { Flow, NodeId } from '#src/guide/flow.ts';
import { href } from '../../ground/href.ts';
import { OutcomeSections } from './OutcomeSections.tsx';

/** More answers than this say rather what does not lead to an outcome. */
const MOST_ANSWERS = 3;

interface Props {
  readonly flow: Flow;
  readonly briefing: Briefing;
  /** What all paths to the outcome have in common. */
  readonly shared: readonly Shared[];
}

/** An outcome without a reader's answers: what all ways to it share, and what leads elsewhere. */
export function OutcomePage({ flow, briefing, shared }: Props) {
  const all = edges(flow);
  const here = briefing.outcome.id;
  const ways = all.filter(({ to }) => to === here);
  return (
    <OutcomeSections
      briefing={briefing}
      level={2}
      notes={[]}
      because={
        <>
          <p>Whoever the guide sends here has answered that</p>
          <ul>
            {shared
              .filter(({ options }) => options.length <= MOST_ANSWERS)
              .map(({ question, options }) => (
                <li key={question.id}>
                  {options.map(({ reason }) => reason).join(', or ')} (
                  <NodeLink flow={flow} node={question.id} />)
                </li>
              ))}
          </ul>
        </>
      }
      change={ways.map((way) => (
        <div key={way.from.id}>
          <p>
            Another answer about <NodeLink flow={flow} node={way.from.id} />:
          </p>
          <ul>
            {all
              .filter(({ from, to }) => from === way.from && to !== here)
              .map((other) => (
                <li key={other.to}>
                  {other.options.map(({ label }) => `“${label}”`).join(' or ')}
                  {overlap(way, other) && ', with other answers before it,'} leads to{' '}
                  <NodeLink flow={flow} node={other.to} />.
                </li>
              ))}
          </ul>
        </div>
      ))}
    />
  );
}

function overlap(a: Edge, b: Edge): boolean {
  return b.options.every((option) => a.options.includes(option));
}

function NodeLink({ flow, node }: { readonly flow: Flow; readonly node: NodeId }) {
  const outcome = flow.outcomes.get(node);
  if (outcome) return <a href={href(`/decide/${node}/`)}>{outcome.title}</a>;
  return <a href={href(`/decide/#question-${node}`)}>{flow.questions.get(node)?.subject}</a>;
}
