import { useEffect, useState } from 'preact/hooks';
import { costSoFar } from '#src/journey/journey.ts';

/**
 * What the estimator finds with the figures that the address carries, once it is computed;
 * `undefined` without figures, and where the estimator's data cannot be fetched.
 */
export function useCostFound(search: string): string | undefined {
  const [found, setFound] = useState<{ readonly search: string; readonly sentence: string }>();
  const hasFigures = costSoFar(search) !== undefined;

  useEffect(() => {
    if (!hasFigures) return;
    import('./cost-found.ts')
      .then(({ costFound }) => costFound(search))
      .then((sentence) => setFound({ search, sentence }))
      .catch(() => setFound(undefined));
  }, [search]);

  return hasFigures && found?.search === search ? found.sentence : undefined;
}
