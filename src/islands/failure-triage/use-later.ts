import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is fetched when it is first wanted, `undefined` until it is there. */
export function useLater<Part>(wanted: boolean, load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (!wanted || part) return;
    load().then(
      (found) => setPart(() => found),
      () => {}, // The reader is told to reload where the part would stand.
    );
  }, [wanted]);
  return part;
}
