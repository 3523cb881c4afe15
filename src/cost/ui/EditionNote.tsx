import type { CostBook } from '#src/cost/book/book.ts';
import { MODEL_VERSION } from '#src/cost/book/model-version.ts';
import { retiredInWords } from '#src/cost/book/life.ts';
import { longDay } from '#src/ground/day.ts';
import type { EditionReading } from './use-edition.ts';
import styles from './estimator.module.css';

interface Props {
  readonly reading: EditionReading;
  readonly present: CostBook;
  readonly onRecompute: () => void;
}

/** Says with which edition an older link is shown, and offers today’s. */
export function EditionNote({ reading, present, onRecompute }: Props) {
  const { older, kept, book } = reading;
  if (older === undefined) return null;
  if (!kept)
    return (
      <p class={styles.edition} role="status">
        Fetching the figures of edition {older}. Until they are here, today’s are shown.
      </p>
    );
  if (!kept.book)
    return (
      <p class={styles.edition} role="status">
        This link was made with edition {older}, whose figures could not be fetched. It is
        recomputed with edition {present.edition}; prices and defaults may have changed since.
      </p>
    );
  const left = present.retired?.find(({ id }) => id === reading.selection.model.id);
  return (
    <div class={styles.edition} role="status">
      <p>
        This link was made with the figures of edition {older}, prices as on {longDay(book.day)},
        and is shown with them.
        {kept.modelVersion !== MODEL_VERSION &&
          ' The formulas have changed since, so amounts may differ from those it was made with.'}
        {left &&
          ` ${retiredInWords(left, present.day)}; today’s figures are those of its successor.`}
      </p>
      <button type="button" onClick={onRecompute}>
        Recompute with today’s figures
      </button>
    </div>
  );
}
