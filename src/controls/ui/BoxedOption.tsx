import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import styles from './boxed-option.module.css';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  readonly children: ComponentChildren;
  /** What the option means, in small letters below it. */
  readonly meaning?: string | undefined;
  /** The hue of the option once it is chosen; that of the ink unless given. */
  readonly side?: 'facts' | 'form' | undefined;
}

/** A radio button with its words in a box that can be pressed anywhere. */
export function BoxedOption({ children, meaning, side, ...radio }: Props) {
  return (
    <label class={styles.option} data-side={side}>
      <input type="radio" {...radio} />
      <span>
        {children}
        {meaning && <small>{meaning}</small>}
      </span>
    </label>
  );
}
