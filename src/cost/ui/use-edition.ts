import { useCallback, useEffect, useState } from 'preact/hooks';
import { readAddress, type Reading } from '#src/cost/question/address.ts';
import type { CostBook } from '#src/cost/book/book.ts';
import { href } from '#src/ground/href.ts';
import { type AddressState, useAddress } from '../../controls/ui/use-address.ts';

interface Kept {
  readonly edition: string;
  /** Absent where the file could not be had. */
  readonly book?: CostBook | undefined;
  readonly modelVersion?: number;
}

export interface EditionReading extends Reading {
  /** The book of the edition that the address names; today’s until it has arrived. */
  readonly book: CostBook;
  readonly kept?: Kept | undefined;
}

/** The address, read with the edition it was written with. Older editions are fetched when asked for. */
export function useEdition(present: CostBook): AddressState<EditionReading> {
  const [fetched, setFetched] = useState<Kept>();
  const read = useCallback(
    (search: string): EditionReading => {
      const query = new URLSearchParams(search);
      const { older } = readAddress(query, present);
      const kept = fetched?.edition === older ? fetched : undefined;
      const book = kept?.book ?? present;
      return { ...readAddress(query, book), older, book, kept };
    },
    [present, fetched],
  );
  const address = useAddress(read);
  const { older } = address.state;

  useEffect(() => {
    if (older === undefined) return;
    let current = true;
    fetchEdition(older, present).then((kept) => {
      if (current) setFetched(kept);
    });
    return () => {
      current = false;
    };
  }, [older, present]);

  return address;
}

async function fetchEdition(edition: string, present: CostBook): Promise<Kept> {
  try {
    const [response, { thaw }] = await Promise.all([
      fetch(href(`/data/editions/${edition}.json`)),
      import('#src/cost/finding/edition.ts'),
    ]);
    const thawed = response.ok ? thaw(await response.json(), edition, present) : undefined;
    return { edition, ...thawed };
  } catch {
    return { edition };
  }
}
