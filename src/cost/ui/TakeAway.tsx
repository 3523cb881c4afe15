import { useState } from 'preact/hooks';
import type { CostBook } from '#src/cost/book/book.ts';
import type { Selection } from '#src/cost/question/selection.ts';
import { addressWith, CopyLink } from './CopyLink.tsx';
import type { Format } from './save-estimate.ts';
import styles from './fields.module.css';

interface Props {
  readonly selection: Selection;
  readonly book: CostBook;
  readonly query: string;
}

const FILES: readonly { readonly format: Format; readonly label: string }[] = [
  { format: 'md', label: 'Summary for a decision record (Markdown)' },
  { format: 'csv', label: 'Every line (CSV)' },
  { format: 'json', label: 'Everything (JSON)' },
];

/** The estimate as a link, as files and on paper. */
export function TakeAway({ selection, book, query }: Props) {
  const [failed, setFailed] = useState(false);

  async function save(format: Format) {
    try {
      const { saveEstimate } = await import('./save-estimate.ts');
      saveEstimate(format, selection, book, addressWith(query));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <section class={styles.copy} aria-label="Take the estimate away" data-twin="skip">
      <CopyLink query={query} />
      <div class={styles.files}>
        {FILES.map(({ format, label }) => (
          <button key={format} type="button" onClick={() => save(format)}>
            {label}
          </button>
        ))}
        <button type="button" onClick={() => print()}>
          Print
        </button>
      </div>
      <p role="status">
        {failed && 'The file could not be made: a part of this page did not load. Try again.'}
      </p>
    </section>
  );
}
