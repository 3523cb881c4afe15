import { useState } from 'preact/hooks';
import { href } from '../../ground/href.ts';
import styles from './exercises.module.css';

interface Props {
  readonly links: readonly { readonly name: string; readonly search: string }[];
}

/** Buttons that copy addresses of this page; where copying is forbidden, the address as text. */
export function CopyLink({ links }: Props) {
  const [copy, setCopy] = useState<{ readonly address: string; readonly done: boolean }>();

  async function take(search: string) {
    const address = new URL(href(`/onboarding/exercises/${search}`), location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setCopy({ address, done: true });
    } catch {
      setCopy({ address, done: false });
    }
  }

  return (
    <div>
      <p class={styles.buttons}>
        {links.map(({ name, search }) => (
          <button key={name} type="button" onClick={() => take(search)}>
            {name}
          </button>
        ))}
        <span role="status">{copy?.done && 'Copied.'}</span>
      </p>
      {copy?.done === false && (
        <label class={styles.byHand}>
          Copy this address:
          <input
            type="text"
            readOnly
            value={copy.address}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </div>
  );
}
