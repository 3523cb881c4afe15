import { useRef } from 'preact/hooks';
import { offersMode, type Choices } from '#src/cost/question/choices.ts';
import type { CostBook, Givens } from '#src/cost/book/book.ts';
import type { InputId, InputSpec, Values } from '#src/cost/book/input.ts';
import { endKeys } from '#src/cost/question/parameters.ts';
import {
  ownFigures,
  type Selection,
  shownIn,
  startFrom,
  withEndOf,
  withModel,
  withoutRangeOf,
  withoutValueOf,
  withValueOf,
} from '#src/cost/question/selection.ts';
import { FRAME, rangeIn } from '#src/cost/uncertainty/uncertain-input.ts';
import { AboutModel } from './AboutModel.tsx';
import { Changed } from './Changed.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { CHOICES, hostCaching } from './choices.ts';
import { CurrencyGroup } from './CurrencyGroup.tsx';
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
  const { workload, model, choices, changes, ranges, currency } = selection;
  const specs = book.groups.flatMap(({ inputs }) => inputs);
  const rangeFor = (spec: InputSpec) => rangeIn(spec, { values, defaults }, ranges);

  const own = useRef(new Map<string, ReturnType<typeof ownFigures>>());

  const undoValue = (id: InputId) => {
    drafts.forget(id);
    onSelect(withoutValueOf(selection, id));
  };
  const undoRange = (id: InputId) => {
    drafts.forget(...Object.values(endKeys(id)));
    onSelect(withoutRangeOf(selection, id));
  };
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
        currency={currency}
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
        about={<AboutModel model={model} />}
        onChoose={(id) => {
          const chosen = book.models.find((one) => one.id === id);
          if (!chosen) return;
          own.current.set(model.id, ownFigures(selection));
          onSelect(withModel(selection, chosen, own.current.get(chosen.id)));
        }}
      />
      <Changed
        selection={selection}
        specs={specs}
        values={values}
        rangeFor={rangeFor}
        onForget={drafts.forget}
        onSelect={onSelect}
      />
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
                      value={choices[choice.key]}
                      options={
                        choice.key === 'cache'
                          ? choice.options.filter(({ id }) => offersMode(model, id))
                          : choice.options
                      }
                      about={choice.key === 'cache' ? hostCaching(model) : undefined}
                      onChoose={(id) =>
                        onSelect({
                          ...selection,
                          choices: { ...choices, [choice.key]: id } as Choices,
                        })
                      }
                    />
                  ),
              )}
              {inputs.map(field)}
            </details>
          );
        })}
        <CurrencyGroup
          currency={currency}
          onType={(typed) => onSelect(shownIn(selection, typed), 'replace')}
        />
      </div>
    </section>
  );
}
