import type { Ref } from 'preact';
import type { Drafts, Slot } from './use-drafts.ts';

interface Props {
  readonly slot: Slot;
  readonly drafts: Drafts;
  /** Id of the text that explains the field. */
  readonly about: string;
  readonly field?: Ref<HTMLInputElement>;
}

/** A number typed as text; the id is `input-` and the key of its slot. */
export function NumberInput({ slot, drafts, about, field }: Props) {
  const { text, fault } = drafts.draftOf(slot);
  return (
    <input
      {...(field && { ref: field })}
      id={`input-${slot.key}`}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      spellcheck={false}
      value={text}
      aria-invalid={fault !== undefined}
      aria-describedby={about}
      onInput={(event) => drafts.type(slot, event.currentTarget.value)}
      onBlur={() => drafts.leave(slot)}
    />
  );
}
