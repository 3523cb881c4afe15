import { useState } from 'preact/hooks';

interface Props {
  readonly links: readonly {
    readonly name: string;
    /** The full address; asked for in the browser only. */
    readonly address: () => string;
  }[];
  readonly classes?: { readonly buttons: string | undefined; readonly byHand: string | undefined };
}

/** Buttons that copy addresses; where copying is forbidden, the address as text. */
export function CopyLink({ links, classes }: Props) {
  const [copy, setCopy] = useState<{ readonly address: string; readonly done: boolean }>();
  // What was said of an address goes when that address is no longer offered.
  const current = copy && links.some((link) => link.address() === copy.address) ? copy : undefined;

  async function take(address: string) {
    try {
      await navigator.clipboard.writeText(address);
      setCopy({ address, done: true });
    } catch {
      setCopy({ address, done: false });
    }
  }

  return (
    <>
      <span class={classes?.buttons}>
        {links.map(({ name, address }) => (
          <button key={name} type="button" onClick={() => take(address())}>
            {name}
          </button>
        ))}
        <span role="status">{current?.done && 'Copied.'}</span>
      </span>
      {current?.done === false && (
        <label class={classes?.byHand}>
          Copy this address:
          <input
            type="text"
            readOnly
            value={current.address}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
