import { useEffect, useState } from 'preact/hooks';
import { writeAddress } from '#src/cost/question/address.ts';
import type { CostBook } from '#src/cost/book/book.ts';
import type { Selection } from '#src/cost/question/selection.ts';
import type { Uncertainty } from '#src/cost/uncertainty/uncertainty.ts';
import type { Ranges } from './Ranges.tsx';

/** What table and charts need of an answer. */
export type Outlines = Pick<Uncertainty, 'outlooks' | 'courses' | 'pair'>;

/** An answer in full, with what shows it. */
interface Own {
  readonly selection: Selection;
  readonly book: CostBook;
  readonly found: Uncertainty;
  readonly View: typeof Ranges;
}

export interface Outcome {
  readonly found: Outlines;
  /** The estimate is the one the page came with. */
  readonly isUsual: boolean;
  /** False while `found` is about the selection before this one. */
  readonly settled: boolean;
  /** The part of the page that draws did not load. */
  readonly failed: boolean;
  /** For any estimate but the usual one, whose answer came with the page as HTML. */
  readonly own?: Own | undefined;
}

const QUIET = 150;
/** So many draws keep a slow phone busy for about a frame or two. */
const AT_ONCE = 50;

/**
 * Draws for every selection but the usual one. Starts when the reader has paused, works in slices so
 * that typing never waits, and drops what is overtaken.
 */
export function useUncertainty(
  selection: Selection,
  book: CostBook,
  usual: Outlines,
  present: CostBook,
): Outcome {
  const [last, setLast] = useState<Own>();
  const [failedAt, setFailedAt] = useState<Selection>();
  const isUsual = book === present && writeAddress(selection, book).toString() === '';

  useEffect(() => {
    if (isUsual) return;
    let current = true;
    const timer = setTimeout(() => {
      weigh(selection, book, () => current).then(
        (own) => own && setLast(own),
        () => setFailedAt(selection),
      );
    }, QUIET);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [selection, book, isUsual]);

  if (isUsual) return { found: usual, isUsual, settled: true, failed: false };
  return {
    found: last?.found ?? usual,
    isUsual,
    settled: last?.selection === selection && last.book === book,
    failed: failedAt === selection,
    own: last,
  };
}

/** Undefined where it was overtaken; throws where the code does not load. */
async function weigh(
  selection: Selection,
  book: CostBook,
  isCurrent: () => boolean,
): Promise<Own | undefined> {
  const [{ weighing }, { Ranges: View }] = await Promise.all([
    import('#src/cost/uncertainty/uncertainty.ts'),
    import('./Ranges.tsx'),
  ]);
  const { advance, result } = weighing(selection, book);
  while (isCurrent() && advance(AT_ONCE)) await new Promise((resume) => setTimeout(resume));
  return isCurrent() ? { selection, book, found: result(), View } : undefined;
}
