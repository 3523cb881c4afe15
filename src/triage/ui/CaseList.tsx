import {
  asksBehaviour,
  asksInformation,
  type Choice,
  type Judgement,
  type Rubric,
} from '#src/triage/rubric.ts';
import { type FailingCase, gist } from '#src/triage/sheet.ts';
import styles from './list.module.css';

interface Props {
  readonly rubric: Rubric;
  readonly cases: readonly FailingCase[];
  readonly onJudge: (id: string, change: Judgement) => void;
  readonly onOpen: (id: string) => void;
}

/** All cases at once: each can be labelled here or opened. */
export function CaseList({ rubric, cases, onJudge, onOpen }: Props) {
  return (
    <ol class={styles.list}>
      {cases.map((one, at) => {
        const { label, information, behaviour } = one.judgement;
        const which = `case ${at + 1}`;
        return (
          <li key={one.id} data-label={label}>
            <button type="button" class={styles.gist} onClick={() => onOpen(one.id)}>
              <span class="visually-hidden">Open {which}: </span>
              {gist(one)}
            </button>
            <span class={styles.selects}>
              <Pick
                name={`Label of ${which}`}
                options={rubric.labels}
                chosen={label}
                onChoose={(label) => onJudge(one.id, { label })}
              />
              {asksInformation(label) && (
                <Pick
                  name={`Kind of information, ${which}`}
                  options={rubric.information}
                  chosen={information}
                  onChoose={(information) => onJudge(one.id, { information })}
                />
              )}
              {asksBehaviour(label) && (
                <Pick
                  name={`Kind of behaviour, ${which}`}
                  options={rubric.behaviour}
                  chosen={behaviour}
                  onChoose={(behaviour) => onJudge(one.id, { behaviour })}
                />
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

interface PickProps<Id extends string> {
  readonly name: string;
  readonly options: readonly Choice<Id>[];
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id | undefined) => void;
}

function Pick<Id extends string>({ name, options, chosen, onChoose }: PickProps<Id>) {
  return (
    <select
      aria-label={name}
      value={chosen ?? ''}
      onChange={(event) => {
        const { value } = event.currentTarget;
        onChoose(options.find(({ id }) => id === value)?.id);
      }}
    >
      <option value="">–</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
