import { useRef, useState } from 'preact/hooks';
import styles from './builder.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** Text to take along: copied on request; where the clipboard is closed, selected for copying by hand. */
export function CodeBox({ id, label, text }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly said: string }>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, said: 'Copied.' });
    } catch {
      box.current?.select();
      setCopied({ text, said: 'The clipboard is closed. The text is selected: copy it by hand.' });
    }
  }

  return (
    <div class={styles.code}>
      <label for={id}>{label}</label>
      <textarea ref={box} id={id} readOnly rows={5} spellcheck={false} value={text} />
      <p>
        <button type="button" onClick={copy}>
          Copy
        </button>{' '}
        <span role="status">{copied?.text === text && copied.said}</span>
      </p>
    </div>
  );
}
