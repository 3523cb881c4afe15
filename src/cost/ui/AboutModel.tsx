import { lifeInWords } from '#src/cost/book/life.ts';
import type { Model } from '#src/cost/book/model.ts';
import { Provenance } from './Provenance.tsx';

/** Until when a model lives, by which source, and what else to know of it. */
export function AboutModel({ model: { ends, note } }: { readonly model: Model }) {
  return (
    // One item of the grid that it stands in, so that the link stays in its sentence.
    <span>
      {ends && (
        <>
          {lifeInWords(ends)} <Provenance given={ends} />{' '}
        </>
      )}
      {note}
    </span>
  );
}
