import type { MmluCell } from './ovadia.ts';
import { choicesOf, EXTRAS, type Extra, SIDES, usualView, type View } from './ovadia-view.ts';

/** Parameters of the address, one for each part of a view. */
export const VIEW_KEYS = {
  models: 'mmlu-models',
  tasks: 'mmlu-tasks',
  shots: 'mmlu-shots',
  extras: 'mmlu-columns',
} as const;

/** How the address says that nothing is chosen on a side. */
const NONE = 'none';

/** The query as a view, with a sentence for everything in it that could not be used. */
export interface ViewReading {
  readonly view: View;
  readonly notices: readonly string[];
}

/**
 * Reads a query string (with or without "?"). Never throws: what the table does not have is left
 * out and reported, the first of two values counts, and a side of which nothing usable is left
 * shows what it usually shows.
 */
export function readView(search: string, cells: readonly MmluCell[]): ViewReading {
  const query = new URLSearchParams(search);
  const usual = usualView(cells);
  const known: ReadonlySet<string> = new Set(Object.values(VIEW_KEYS));
  const notices = [...new Set(query.keys())].flatMap((key) => {
    if (!known.has(key))
      return [
        `The address mentions “${short(key)}”, which this table does not know. It was left out.`,
      ];
    return query.getAll(key).length > 1
      ? [`The address gives “${key}” more than once. The first one counts.`]
      : [];
  });

  function chosen<T extends string>(
    key: string,
    all: readonly T[],
    usually: readonly T[],
  ): readonly T[] {
    const text = query.get(key);
    if (text === null) return usually;
    if (text === NONE) return [];
    const asked = text.split(',').map((id) => id.trim());
    const found = all.filter((id) => asked.includes(id));
    const strange = [...new Set(asked)].filter((id) => !all.some((each) => each === id));
    for (const id of strange)
      notices.push(
        id === ''
          ? `The address leaves a place in “${key}” empty. It was left out.`
          : `“${short(id)}” is not one of ${all.join(', ')}. It was left out.`,
      );
    return found.length > 0 ? found : usually;
  }

  const [models, tasks, shots] = SIDES.map((side) =>
    chosen(
      VIEW_KEYS[side],
      choicesOf(cells, side).map(({ id }) => id),
      usual[side],
    ),
  );
  const extras: readonly Extra[] = chosen(VIEW_KEYS.extras, EXTRAS, usual.extras);
  return {
    view: {
      models: models ?? usual.models,
      tasks: tasks ?? usual.tasks,
      shots: shots ?? usual.shots,
      extras,
    },
    notices,
  };
}

/** The query string of a view: what differs from the usual one, "" when nothing does. */
export function writeView(view: View, cells: readonly MmluCell[]): string {
  const usual = usualView(cells);
  const pairs = ([...SIDES, 'extras'] as const)
    .filter((part) => view[part].join() !== usual[part].join())
    .map((part) => `${VIEW_KEYS[part]}=${view[part].join(',') || NONE}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
