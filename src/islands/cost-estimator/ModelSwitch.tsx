import type { CostBook } from '#src/domain/cost/book.ts';
import { months } from '#src/domain/cost/finding.ts';
import { modelSwitch, switchShare } from '#src/domain/cost/model-switch.ts';
import type { Selection } from '#src/domain/cost/selection.ts';
import { estimatedUsd, significant } from '#src/domain/units/money.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './results.module.css';

interface Props {
  readonly book: CostBook;
  readonly selection: Selection;
  readonly horizon: number;
  readonly onSelect: (selection: Selection) => void;
}

const NONE = 'none';

/** A smaller model as a step of its own, apart from what the approaches save. */
export function ModelSwitch({ book, selection, horizon, onSelect }: Props) {
  const { model, alsoOn } = selection;
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
      {alsoOn && (
        <div class="scroll">
          <table class={styles.results}>
            <caption>The change of model alone, over {months(horizon)}, in US dollars</caption>
            <thead>
              <tr>
                <th scope="col">Approach</th>
                <th scope="col">{model.label}</th>
                <th scope="col">{alsoOn.label}</th>
                <th scope="col">Change</th>
              </tr>
            </thead>
            <tbody>
              {modelSwitch(selection, alsoOn, book).map((row) => (
                <tr key={row.approach.id}>
                  <th scope="row">{row.approach.label}</th>
                  <td>{row.here === undefined ? 'no price' : estimatedUsd(row.here)}</td>
                  <td>{row.there === undefined ? 'no price' : estimatedUsd(row.there)}</td>
                  <td>{changeInWords(switchShare(row))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function changeInWords(share: number | undefined): string {
  if (share === undefined) return '–';
  const percent = significant(Math.abs(share) * 100);
  if (percent < 1) return 'hardly any';
  return `${percent.toLocaleString('en-GB')}% ${share < 0 ? 'less' : 'more'}`;
}
