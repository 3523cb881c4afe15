import type { CostBook } from '#src/cost/book/book.ts';
import type { Selection } from '#src/cost/question/selection.ts';
import { useLater } from '../../controls/ui/use-later.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './results.module.css';

interface Props {
  readonly book: CostBook;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

const NONE = 'none';

/** A smaller model as a step of its own, apart from what the approaches save; its table is fetched. */
export function ModelSwitch({ book, selection, onSelect }: Props) {
  const { model, alsoOn } = selection;
  const { part: Table, failed } = useLater(alsoOn !== undefined, () =>
    import('./ModelSwitchTable.tsx').then(({ ModelSwitchTable }) => ModelSwitchTable),
  );
  const others = book.models.filter(({ id }) => id !== model.id);
  return (
    <section class={styles.switch} aria-label="Another model">
      <div data-twin="skip">
        <ChoiceField<string>
          id="also-on"
          label="Also switch to a smaller model"
          value={alsoOn?.id ?? NONE}
          options={[{ id: NONE, label: 'No' }, ...others]}
          about="A step of its own: what it saves is not saved by finetuning or retrieval. It stays out of finding, break-evens and shares, and its answers need an evaluation of their own."
          onChoose={(id) => onSelect({ ...selection, alsoOn: others.find((one) => one.id === id) })}
        />
      </div>
      {alsoOn && Table && <Table selection={selection} to={alsoOn} book={book} />}
      {alsoOn && failed && (
        <p role="alert">
          The table could not be shown: a part of this page did not load. Reload it.
        </p>
      )}
    </section>
  );
}
