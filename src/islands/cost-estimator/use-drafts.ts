import { useCallback, useState } from 'preact/hooks';
import { boundsOf, type InputId, type InputSpec, type Values } from '#src/domain/cost/input.ts';
import { parseQuantity, plainQuantity } from '#src/domain/units/quantity.ts';

export interface Draft {
  /** What the field shows. */
  readonly text: string;
  /** Why the text is not used; the last good value stays in force. */
  readonly fault?: string | undefined;
}

export interface Drafts {
  readonly draftOf: (spec: InputSpec) => Draft;
  readonly type: (spec: InputSpec, text: string) => void;
  /** Forgets the text of a field that was left, unless it is faulty: nothing typed is lost. */
  readonly leave: (spec: InputSpec) => void;
  readonly forget: (id?: InputId) => void;
  /** True while a field holds text of its own. */
  readonly typing: boolean;
}

/**
 * What stands in the fields while they are typed in. A text that reads as the present value, or as
 * nothing usable, stays as typed; any other, such as one the history has overtaken, gives way.
 */
export function useDrafts(
  values: Values,
  commit: (spec: InputSpec, value: number) => void,
): Drafts {
  const [texts, setTexts] = useState<Readonly<Partial<Record<InputId, string>>>>({});

  const forget = useCallback((id?: InputId) => {
    setTexts((before) => (id ? { ...before, [id]: undefined } : {}));
  }, []);

  function draftOf(spec: InputSpec): Draft {
    const bounds = boundsOf(spec);
    const shown = plainQuantity(values[spec.id], bounds);
    const text = texts[spec.id];
    if (text === undefined) return { text: shown };
    const read = parseQuantity(text, bounds);
    if (read.kind === 'fault') return { text, fault: read.message };
    return { text: read.value === values[spec.id] ? text : shown };
  }

  function type(spec: InputSpec, text: string): void {
    setTexts((before) => ({ ...before, [spec.id]: text }));
    const read = parseQuantity(text, boundsOf(spec));
    if (read.kind === 'number' && read.value !== values[spec.id]) commit(spec, read.value);
  }

  function leave(spec: InputSpec): void {
    if (draftOf(spec).fault === undefined) forget(spec.id);
  }

  const typing = Object.values(texts).some((text) => text !== undefined);
  return { draftOf, type, leave, forget, typing };
}
