import { useEffect, useRef } from 'preact/hooks';
import { withTriage } from '#src/journey/guide-answers.ts';
import type { FailingCase } from '#src/triage/sheet.ts';
import type { Day } from '#src/ground/day.ts';

/**
 * Keeps the answers and counts of the triage in the address, from where the other tools take them.
 * What the address says already is left alone until a label changes it.
 */
export function useHandedOn(
  guide: { readonly version: Day },
  cases: readonly FailingCase[],
  ready: boolean,
): void {
  const before = useRef<readonly FailingCase[]>([]);
  useEffect(() => {
    if (!ready) return;
    const search = withTriage(location.search, guide, before.current, cases);
    before.current = cases;
    if (search === location.search) return;
    try {
      history.replaceState(null, '', location.pathname + search + location.hash);
    } catch {
      // Browsers refuse more than about 100 changes in 30 seconds; the next one catches up.
    }
    dispatchEvent(new Event('addresschange'));
  }, [cases, ready]);
}
