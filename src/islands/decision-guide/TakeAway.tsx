import { useEffect, useRef, useState } from 'preact/hooks';
import styles from './guide.module.css';

interface Props {
  /** Made when asked for, because it carries the reader's day. */
  readonly makeRecord: () => string;
}

type Copy =
  | { readonly kind: 'none' }
  | { readonly kind: 'done'; readonly what: string }
  | { readonly kind: 'by-hand'; readonly text: string };

/** Ways to take a verdict along; where the clipboard is closed, the text is offered for copying. */
export function TakeAway({ makeRecord }: Props) {
  const [copy, setCopy] = useState<Copy>({ kind: 'none' });
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.select(), [copy]);

  const offer = (what: string, text: string) =>
    writeClipboard(text).then(
      () => setCopy({ kind: 'done', what }),
      () => setCopy({ kind: 'by-hand', text }),
    );
  return (
    <section class={styles.takeAway}>
      <h3>Take it away</h3>
      <p class={styles.buttons}>
        <button type="button" onClick={() => offer('Link', location.href)}>
          Copy link
        </button>
        <button type="button" onClick={() => offer('Decision record', makeRecord())}>
          Copy decision record
        </button>
      </p>
      <p role="status">{copy.kind === 'done' && `${copy.what} copied.`}</p>
      {copy.kind === 'by-hand' && (
        <label>
          The browser keeps its clipboard closed. Copy the text from here:
          <textarea ref={text} readOnly rows={8} value={copy.text} />
        </label>
      )}
      <p>
        The record is Markdown: drivers, options, outcome, consequences, confirmation and when to
        look again, with your answers in its link.
      </p>
    </section>
  );
}

async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
