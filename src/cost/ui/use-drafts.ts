import { useCallback, useState } from 'preact/hooks';
import { type Bounds, parseQuantity, plainQuantity } from '#src/ground/quantity.ts';

/** A place where a number is typed. */
export interface Slot {
  readonly key: string;
  readonly bounds: Bounds;
  readonly value: number;
  readonly commit: (value: number) => void;
}

export interface Draft {
  /** What the field shows. */
  readonly text: string;
  /** Why the text is not used; the last good value stays in force. */
  readonly fault?: string | undefined;
}

export interface Drafts {
  readonly draftOf: (slot: Slot) => Draft;
  readonly type: (slot: Slot, text: string) => void;
  /** Forgets the text of a field that was left, unless it is faulty: nothing typed is lost. */
  readonly leave: (slot: Slot) => void;
  /** Forgets the texts of some fields, or of all. */
  readonly forget: (...keys: readonly string[]) => void;
  /** True while a field holds text of its own. */
  readonly typing: boolean;
}

/**
 * What stands in the fields while they are typed in. A text that reads as the present value, or as
 * nothing usable, stays as typed; any other, such as one the history has overtaken, gives way.
 */
export function useDrafts(): Drafts {
  const [texts, setTexts] = useState<Readonly<Record<string, string | undefined>>>({});

  const forget = useCallback((...keys: readonly string[]) => {
    setTexts((before) =>
      keys.length > 0
        ? { ...before, ...Object.fromEntries(keys.map((key) => [key, undefined])) }
        : {},
    );
  }, []);

  function draftOf({ key, bounds, value }: Slot): Draft {
    const shown = plainQuantity(value, bounds);
    const text = texts[key];
    if (text === undefined) return { text: shown };
    const read = parseQuantity(text, bounds);
    if (read.kind === 'fault') return { text, fault: read.message };
    return { text: read.value === value ? text : shown };
  }

  function type({ key, bounds, value, commit }: Slot, text: string): void {
    setTexts((before) => ({ ...before, [key]: text }));
    const read = parseQuantity(text, bounds);
    if (read.kind === 'number' && read.value !== value) commit(read.value);
  }

  function leave(slot: Slot): void {
    if (draftOf(slot).fault === undefined) forget(slot.key);
  }

  const typing = Object.values(texts).some((text) => text !== undefined);
  return { draftOf, type, leave, forget, typing };
}
