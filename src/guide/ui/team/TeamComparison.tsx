import { useCallback, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Flow, Heading } from '#src/guide/flow.ts';
import { compareTeam, type Member, readTeam, type Team, TEAM_SIZE } from '#src/guide/team.ts';
import { readTeamAddress, writeTeamAddress } from '#src/guide/team-address.ts';
import { useAddress } from '../../../controls/ui/use-address.ts';
import { useReadyShell } from '../../../controls/ui/use-ready-shell.ts';
import { Comparison } from './Comparison.tsx';
import styles from './team.module.css';

interface Props {
  readonly flow: Flow<Heading>;
}

/** Pasted with the address it gave: names are in the text and never in an address. */
interface Pasted {
  readonly team: Team;
  readonly search: string;
}

/** Where several people's answers to the guide differ, and which difference matters. */
export function TeamComparison({ flow }: Props) {
  const id = useId();
  const read = useCallback(
    (search: string) => ({ search, members: readTeamAddress(flow, search) }),
    [flow],
  );
  const { state, ready, go } = useAddress(read);
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<Pasted>();
  const members: readonly Member[] =
    pasted?.search === state.search ? pasted.team.members : state.members;
  const comparison = useMemo(
    () => (members.length >= TEAM_SIZE.least ? compareTeam(flow, members) : undefined),
    [flow, members],
  );

  const shell = useReadyShell(ready);
  const result = useRef<HTMLHeadingElement>(null);

  const onCompare = () => {
    const team = readTeam(flow, text);
    const search = writeTeamAddress(flow, team.members);
    setPasted({ team, search });
    go(search);
    requestAnimationFrame(() => result.current?.focus());
  };
  const isShort = pasted && pasted.team.members.length < TEAM_SIZE.least;

  return (
    <div ref={shell} class={styles.team}>
      <label for={`${id}-links`}>Links of the guide, one per line</label>
      <p id={`${id}-hint`} class={styles.hint}>
        A name before a link is shown with it: “Ana: https://…”. Names stay on this page.
      </p>
      <textarea
        id={`${id}-links`}
        aria-describedby={`${id}-hint`}
        rows={6}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p>
        <button type="button" class="button-primary" onClick={onCompare}>
          Compare
        </button>
      </p>
      <div role="status" class={styles.messages}>
        {isShort && (
          <p>
            A comparison needs the answers of at least two people. {pasted.team.members.length} of
            these lines {pasted.team.members.length === 1 ? 'holds' : 'hold'} answers.
          </p>
        )}
        {pasted && pasted.team.leftOut.length > 0 && (
          <ul>
            {pasted.team.leftOut.map(({ line, text, reason }) => (
              <li key={line}>
                Line {line}, “{text.length > 60 ? `${text.slice(0, 60)}…` : text}”: {reason}
              </li>
            ))}
          </ul>
        )}
      </div>
      {comparison && <Comparison flow={flow} comparison={comparison} heading={result} />}
    </div>
  );
}
