import { useRef } from 'preact/hooks';
import type { CostBook, Givens } from '#src/domain/cost/book.ts';
import type { InputId, InputSpec, Values } from '#src/domain/cost/input.ts';
import { boundsOf } from '#src/domain/cost/input.ts';
import type { Choices } from '#src/domain/cost/scenario.ts';
import { ownFigures, type Selection, startFrom, withModel } from '#src/domain/cost/selection.ts';
import { plainQuantity } from '#src/domain/units/quantity.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { CHOICES } from './choices.ts';
import { QuantityField } from './QuantityField.tsx';
import type { Drafts } from './use-drafts.ts';
import styles from './fields.module.css';

interface Props {
  readonly book: CostBook;
  readonly selection: Selection;
  readonly defaults: Givens;
  readonly values: Values;
  readonly drafts: Drafts;
  readonly onSelect: (selection: Selection) => void;
}

const MAIN: readonly InputId[] = ['requests', 'horizon'];

/** Everything a reader can change: four things up front, the rest in groups. */
export function Inputs({ book, selection, defaults, values, drafts, onSelect }: Props) {
  const { workload, model, changes } = selection;
  const specs = book.groups.flatMap(({ inputs }) => inputs);
  const changed = specs.filter(({ id }) => changes[id] !== undefined);

  const list = useRef<HTMLDivElement>(null);
  const own = useRef(new Map<string, Selection['changes']>());

  const undo = (spec: InputSpec) => {
    const { [spec.id]: _, ...rest } = changes;
    drafts.forget(spec.id);
    onSelect({ ...selection, changes: rest });
  };
  const undoAll = () => {
    list.current?.focus();
    drafts.forget();
    onSelect({ ...selection, changes: {} });
  };
  const field = (spec: InputSpec) => (
    <QuantityField
      key={spec.id}
      spec={spec}
      given={defaults[spec.id]}
      value={values[spec.id]}
      draft={drafts.draftOf(spec)}
      isChanged={changes[spec.id] !== undefined}
      onType={(text) => drafts.type(spec, text)}
      onLeave={() => drafts.leave(spec)}
      onUndo={() => undo(spec)}
    />
  );

  return (
    <section class={styles.inputs} aria-label="Your figures" data-twin="skip">
      <ChoiceField
        id="workload"
        label="Start from a typical task"
        value={workload.id}
        options={book.workloads}
        about={workload.summary}
        onChoose={(id) => {
          const chosen = book.workloads.find((one) => one.id === id);
          if (chosen) onSelect(startFrom(selection, chosen));
        }}
      />
      {specs.filter(({ id }) => MAIN.includes(id)).map(field)}
      <ChoiceField
        id="model"
        label="Model"
        value={model.id}
        options={book.models.map(({ id, label, vendor }) => ({ id, label: `${label}, ${vendor}` }))}
        about={model.note}
        onChoose={(id) => {
          const chosen = book.models.find((one) => one.id === id);
          if (!chosen) return;
          own.current.set(model.id, ownFigures(selection));
          onSelect(withModel(selection, chosen, own.current.get(chosen.id)));
        }}
      />
      {/* Its buttons vanish with their use: the list itself then takes the focus. */}
      <div ref={list} tabIndex={-1} class={changed.length > 0 ? styles.changed : undefined}>
        {changed.length > 0 && (
          <>
            <h2>Changed from the preset</h2>
            <ul>
              {changed.map((spec) => (
                <li key={spec.id}>
                  {spec.label}: {plainQuantity(values[spec.id], boundsOf(spec))}{' '}
                  <button
                    type="button"
                    class={styles.undo}
                    onClick={() => {
                      list.current?.focus();
                      undo(spec);
                    }}
                  >
                    Undo<span class="visually-hidden">: {spec.label}</span>
                  </button>
                </li>
              ))}
            </ul>
            <button type="button" onClick={undoAll}>
              Undo all
            </button>
          </>
        )}
      </div>
      <div class={styles.groups}>
        <h2>All other figures</h2>
        {book.groups.map((group) => {
          const inputs = group.inputs.filter(({ id }) => !MAIN.includes(id));
          const count = inputs.filter(({ id }) => changes[id] !== undefined).length;
          return (
            <details key={group.id}>
              <summary>
                {group.title}
                {count > 0 && ` (${count} changed)`}
              </summary>
              {CHOICES.map(
                (choice) =>
                  choice.group === group.id && (
                    <ChoiceField<string>
                      key={choice.key}
                      id={choice.key}
                      label={choice.label}
                      value={selection.choices[choice.key]}
                      options={choice.options}
                      onChoose={(id) =>
                        onSelect({
                          ...selection,
                          choices: { ...selection.choices, [choice.key]: id } as Choices,
                        })
                      }
                    />
                  ),
              )}
              {inputs.map(field)}
            </details>
          );
        })}
      </div>
    </section>
  );
}
