import { useState } from 'preact/hooks';
import type { CostBook } from '#src/domain/cost/book.ts';
import type { Selection } from '#src/domain/cost/selection.ts';
import { href } from '#src/href.ts';
import { CopyLink } from '../CopyLink.tsx';
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
      <div>
        <CopyLink
          links={[{ name: 'Copy a link to this estimate', address: () => addressWith(query) }]}
        />
        <p class={styles.about}>
          The link holds what you changed and the edition of the figures. Whoever serves this site
          sees it when it is opened.
        </p>
      </div>
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

/** The full address of the estimator with a query, also where it is shown in a frame. */
function addressWith(query: string): string {
  return new URL(`${href('/cost/')}?${query}`, location.href).href;
}
