import { useEffect, useState } from 'preact/hooks';
import { writeAddress } from '#src/domain/cost/address.ts';
import type { CostBook } from '#src/domain/cost/book.ts';
import type { Selection } from '#src/domain/cost/selection.ts';
import type { Uncertainty } from '#src/domain/cost/uncertainty/uncertainty.ts';

/** What the ranges say; while `settled` is false, about the selection before this one. */
export interface Outcome {
  readonly found: Uncertainty;
  readonly settled: boolean;
  /** The part of the page that draws did not load. */
  readonly failed: boolean;
}

interface Answer {
  readonly selection: Selection;
  readonly book: CostBook;
  /** Absent where it could not be worked out. */
  readonly found?: Uncertainty | undefined;
}

const QUIET = 150;
/** So many draws keep a slow phone busy for about a frame or two. */
const AT_ONCE = 50;

/**
 * Draws for every selection but the usual one, whose answer `usual` came with the page. Starts when
 * the reader has paused, works in slices so that typing never waits, and drops what is overtaken.
 */
export function useUncertainty(
  selection: Selection,
  book: CostBook,
  usual: Uncertainty,
  present: CostBook,
): Outcome {
  const [answer, setAnswer] = useState<Answer>();
  const isUsual = book === present && writeAddress(selection, book).toString() === '';

  useEffect(() => {
    if (isUsual) return;
    let current = true;
    const timer = setTimeout(async () => {
      const found = await weigh(selection, book, () => current);
      if (current) setAnswer({ selection, book, found });
    }, QUIET);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [selection, book, isUsual]);

  const own = answer?.selection === selection && answer.book === book;
  return {
    found: isUsual ? usual : (answer?.found ?? usual),
    settled: isUsual || (own && answer.found !== undefined),
    failed: !isUsual && own && answer.found === undefined,
  };
}

async function weigh(
  selection: Selection,
  book: CostBook,
  isCurrent: () => boolean,
): Promise<Uncertainty | undefined> {
  try {
    const { weighing } = await import('#src/domain/cost/uncertainty/uncertainty.ts');
    const { advance, result } = weighing(selection, book);
    while (isCurrent() && advance(AT_ONCE)) await new Promise((resume) => setTimeout(resume));
    return isCurrent() ? result() : undefined;
  } catch {
    return undefined;
  }
}
