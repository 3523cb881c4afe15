import { type Facets, type Field, type Filter, relaxations } from '#src/evidence/register.ts';
import type { Day } from '#src/ground/day.ts';
import { FIELD_LABELS, labelOf } from './words.ts';
import styles from './register.module.css';

interface Props {
  readonly claims: readonly Facets[];
  readonly filter: Filter;
  readonly today: Day | undefined;
  /** Takes the wider filter, and the field that was dropped from it. */
  readonly onShow: (filter: Filter, dropped: Field | 'words') => void;
}

/** What to drop when nothing matches, and how many claims that would show. */
export function NothingFound({ claims, filter, today, onShow }: Props) {
  const ways = relaxations(claims, filter, today);
  return (
    <div class={styles.nothing}>
      <p>
        No claim matches all of this.{' '}
        {ways.length > 0
          ? 'Drop one part of the filter:'
          : 'No single part is to blame: reset, or drop two.'}
      </p>
      <ul>
        {ways.map(({ drops, filter: wider, count }) => {
          const [field, label] =
            drops === 'words'
              ? (['words', `Words: “${filter.words.trim()}”`] as const)
              : ([drops[0], `${FIELD_LABELS[drops[0]]}: ${labelOf(...drops)}`] as const);
          return (
            <li key={field}>
              <button type="button" onClick={() => onShow(wider, field)}>
                {label}
              </button>{' '}
              shows {count} {count === 1 ? 'claim' : 'claims'}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
