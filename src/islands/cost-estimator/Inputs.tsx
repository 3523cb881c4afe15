import { useRef } from 'preact/hooks';
import type { CostBook, Givens } from '#src/domain/cost/book.ts';
import { boundsOf, type InputId, type InputSpec, type Values } from '#src/domain/cost/input.ts';
import { endKeys } from '#src/domain/cost/parameters.ts';
import type { Choices } from '#src/domain/cost/scenario.ts';
import {
  ownFigures,
  type Selection,
  startFrom,
  withEndOf,
  withModel,
  withoutRangeOf,
  withoutValueOf,
  withValueOf,
} from '#src/domain/cost/selection.ts';
import { FRAME, rangeOf } from '#src/domain/cost/uncertainty/uncertain-input.ts';
import { plainQuantity } from '#src/domain/units/quantity.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { CHOICES } from './choices.ts';
import { QuantityField } from './QuantityField.tsx';
import { RangeFields } from './RangeFields.tsx';
import type { Drafts } from './use-drafts.ts';
import styles from './fields.module.css';

interface Props {
  readonly book: CostBook;
  readonly selection: Selection;
  readonly defaults: Givens;
  readonly values: Values;
  readonly drafts: Drafts;
  readonly onSelect: (selection: Selection, entry?: 'push' | 'replace') => void;
}

const MAIN: readonly InputId[] = ['requests', 'horizon'];

/** Everything a reader can change: four things up front, the rest in groups. */
export function Inputs({ book, selection, defaults, values, drafts, onSelect }: Props) {
  const { workload, model, changes, ranges } = selection;
  const specs = book.groups.flatMap(({ inputs }) => inputs);
  const rangeFor = (spec: InputSpec) =>
    rangeOf(spec, values[spec.id], defaults[spec.id].value, ranges[spec.id]);

  const list = useRef<HTMLDivElement>(null);
  const own = useRef(new Map<string, Selection['changes']>());

  const undoValue = (id: InputId) => {
    drafts.forget(id);
    onSelect(withoutValueOf(selection, id));
  };
  const undoRange = (id: InputId) => {
    drafts.forget(...Object.values(endKeys(id)));
    onSelect(withoutRangeOf(selection, id));
  };
  const undoAll = () => {
    list.current?.focus();
    drafts.forget();
    onSelect({ ...selection, changes: {}, ranges: {} });
  };
  const changed = specs.flatMap((spec) => {
    const { id, label } = spec;
    const text = (value: number) => plainQuantity(value, boundsOf(spec));
    const { low, high } = rangeFor(spec);
    return [
      ...(id in changes ? [{ label, now: text(values[id]), undo: () => undoValue(id) }] : []),
      ...(id in ranges
        ? [
            {
              label: `${label}, range`,
              now: `${text(low)} to ${text(high)}`,
              undo: () => undoRange(id),
            },
          ]
        : []),
    ];
  });
  const field = (spec: InputSpec) => {
    const { id } = spec;
    return (
      <QuantityField
        key={id}
        spec={spec}
        given={defaults[id]}
        value={values[id]}
        drafts={drafts}
        isChanged={id in changes}
        onType={(value) => onSelect(withValueOf(selection, id, value), 'replace')}
        onUndo={() => undoValue(id)}
      >
        {!FRAME.has(id) && (
          <RangeFields
            spec={spec}
            range={rangeFor(spec)}
            isChanged={id in ranges}
            drafts={drafts}
            onType={(end, value) => onSelect(withEndOf(selection, id, end, value), 'replace')}
            onUndo={() => undoRange(id)}
          />
        )}
      </QuantityField>
    );
  };

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
              {changed.map(({ label, now, undo }) => (
                <li key={label}>
                  {label}: {now}{' '}
                  <button
                    type="button"
                    class={styles.undo}
                    onClick={() => {
                      list.current?.focus();
                      undo();
                    }}
                  >
                    Undo<span class="visually-hidden">: {label}</span>
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
          const count = inputs.filter(({ id }) => id in changes || id in ranges).length;
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
