import type { ComponentChildren } from 'preact';

interface Props {
  /** Query string to move to, "" for none. */
  readonly search: string;
  readonly go: (search: string) => void;
  readonly children: ComponentChildren;
}

/** A link to another state of the guide: a real address, followed without loading the page. */
export function AddressLink({ search, go, children }: Props) {
  return (
    <a
      href={search || '?'}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(search);
      }}
    >
      {children}
    </a>
  );
}
