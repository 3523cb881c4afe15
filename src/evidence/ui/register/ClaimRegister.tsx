import { useLayoutEffect, useMemo } from 'preact/hooks';
import {
  choose,
  countsOf,
  type Facets,
  FIELDS,
  type Filter,
  matching,
  NO_FILTER,
} from '#src/evidence/register.ts';
import { MOST_WORDS, readFilter, writeFilter } from '#src/evidence/register-address.ts';
import { day } from '#src/ground/day.ts';
import { Notices } from '../../../controls/ui/Notices.tsx';
import { useAddress } from '../../../controls/ui/use-address.ts';
import { useReadyShell } from '../../../controls/ui/use-ready-shell.ts';
import { FieldSelect } from './FieldSelect.tsx';
import { NothingFound } from './NothingFound.tsx';
import { showRows } from './show-rows.ts';
import { countText } from './words.ts';
import styles from './register.module.css';

interface Props {
  readonly claims: readonly Facets[];
}

/** The filter of the register. Its state is the address; the rows it shows and hides are the page's. */
export function ClaimRegister({ claims }: Props) {
  const { state, ready, go } = useAddress(readFilter);
  const { filter, passedOn, notices } = state;
  const today = useMemo(
    () => (ready ? day(new Date().toISOString().slice(0, 10)) : undefined),
    [ready],
  );
  const shown = useMemo(() => matching(claims, filter, today), [claims, filter, today]);
  useLayoutEffect(() => {
    if (ready) showRows(new Set(shown.map(({ id }) => id)));
  }, [ready, shown]);
  // After the rows: what is shown is then already what the address asks for.
  const shell = useReadyShell<HTMLElement>(ready);

  const show = (next: Filter, entry?: 'push' | 'replace') => go(writeFilter(next, passedOn), entry);
  return (
    <search ref={shell} class={styles.register} aria-label="Filter the claims">
      <Notices texts={notices} />
      <div class={styles.fields}>
        <div class={styles.field}>
          <label for="claims-words">Words in the claim</label>
          <input
            id="claims-words"
            type="search"
            autocomplete="off"
            maxLength={MOST_WORDS}
            value={filter.words}
            onInput={({ currentTarget: { value } }) =>
              show({ ...filter, words: value }, filter.words === '' ? 'push' : 'replace')
            }
          />
        </div>
        {FIELDS.map((field) => (
          <FieldSelect
            key={field}
            field={field}
            chosen={filter.chosen.get(field)}
            counts={countsOf(claims, filter, field, today)}
            onChoose={(option) => show(choose(filter, field, option))}
          />
        ))}
      </div>
      <div class={styles.result}>
        <p role="status">{countText(shown.length, claims.length)}</p>
        <button type="button" onClick={() => show(NO_FILTER)}>
          Reset
        </button>
      </div>
      {shown.length === 0 && (
        <NothingFound
          claims={claims}
          filter={filter}
          today={today}
          onShow={(wider, dropped) => {
            show(wider);
            document.getElementById(`claims-${dropped}`)?.focus();
          }}
        />
      )}
    </search>
  );
}
