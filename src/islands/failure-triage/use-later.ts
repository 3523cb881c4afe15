import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is fetched when it is first wanted, `undefined` until it is there. */
export function useLater<Part>(wanted: boolean, load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (wanted && !part) load().then((found) => setPart(() => found));
  }, [wanted]);
  return part;
}
