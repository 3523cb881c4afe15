import { useState } from 'preact/hooks';
import { href } from '#src/ground/href.ts';
import styles from './fields.module.css';

/** Copies the address of what is shown; where copying is forbidden, offers it as text. */
export function CopyLink({ query }: { readonly query: string }) {
  const [copy, setCopy] = useState<{ readonly of: string; readonly done: boolean }>();
  const current = copy?.of === query ? copy : undefined;

  async function onClick() {
    try {
      await navigator.clipboard.writeText(addressWith(query));
      setCopy({ of: query, done: true });
    } catch {
      setCopy({ of: query, done: false });
    }
  }

  return (
    <div>
      <button type="button" onClick={onClick}>
        Copy a link to this estimate
      </button>
      <span role="status">{current?.done && 'Copied.'}</span>
      {current?.done === false && (
        <label>
          Copy this address:
          <input
            type="text"
            readOnly
            value={addressWith(query)}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
      <p class={styles.about}>
        The link holds what you changed and the edition of the figures. Whoever serves this site
        sees it when it is opened.
      </p>
    </div>
  );
}

/** The full address of the estimator with a query, also where it is shown in a frame. */
export function addressWith(query: string): string {
  return new URL(`${href('/cost/')}?${query}`, location.href).href;
}
