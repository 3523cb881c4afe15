import { useEffect, useState } from 'preact/hooks';

export interface Later<Part> {
  /** `undefined` until it is there. */
  readonly part: Part | undefined;
  /** Whether it did not come; it is asked for again when it is next wanted. */
  readonly failed: boolean;
}

/** A part of the page that is fetched when it is first wanted. */
export function useLater<Part>(wanted: boolean, load: () => Promise<Part>): Later<Part> {
  const [part, setPart] = useState<Part>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || part) return;
    load().then(
      (found) => setPart(() => found),
      () => setFailed(true),
    );
  }, [wanted]);
  return { part, failed: failed && !part };
}
