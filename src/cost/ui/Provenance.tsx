import { BASIS, type Provenance as Source } from '#src/cost/book/price.ts';
import { longDay } from '#src/ground/day.ts';

/** Basis, source and day of reading in a few words. */
export function Provenance({ given }: { readonly given: Source }) {
  const { basis, source, readOn, note } = given;
  return (
    <>
      {note && `${note} `}
      {source ? (
        <>
          <a href={source} rel="external">
            {capital(BASIS[basis])}
          </a>
          , read {longDay(readOn)}.
        </>
      ) : (
        `${capital(BASIS[basis])}.`
      )}
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
