import { useEffect, useRef, useState } from 'preact/hooks';
import type { Decided } from '#src/record/record.ts';
import { day } from '#src/ground/day.ts';
import { href } from '../../ground/href.ts';
import { saveFile } from '../../controls/ui/save-file.ts';
import styles from './guide.module.css';

interface Props {
  /** The decision without what is known only when it is taken along: the day and the address. */
  readonly decided: Omit<Decided, 'date' | 'permalink'>;
}

type Copy =
  | { readonly kind: 'none' }
  | { readonly kind: 'done'; readonly what: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'by-hand'; readonly text: string };

/** Ways to take a verdict along; where the clipboard is closed, the text is offered for copying. */
export function TakeAway({ decided }: Props) {
  const [copy, setCopy] = useState<Copy>({ kind: 'none' });
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.select(), [copy]);

  const offer = (what: string, text: string) =>
    writeClipboard(text).then(
      () => setCopy({ kind: 'done', what }),
      () => setCopy({ kind: 'by-hand', text }),
    );
  /** The text is made by a part that is fetched when first asked for. */
  const withRecord = async (format: 'markdown' | 'json', use: (text: string) => void) => {
    try {
      const { recordAs } = await import('./record-formats.ts');
      const date = day(new Date().toISOString().slice(0, 10));
      use(recordAs(format, { ...decided, date, permalink: fullAddress() }));
    } catch {
      setCopy({ kind: 'failed' });
    }
  };
  const name = `decision-${decided.briefing.outcome.id}`;

  return (
    <section class={styles.takeAway}>
      <h3>Take the record along</h3>
      <p>
        The record says what this page says: drivers, options, outcome, consequences, confirmation
        and when to look again, with your answers in its link. The Markdown fits a repository of
        decisions; the JSON can be <a href="#restore">restored</a> here.
      </p>
      <p class={styles.buttons}>
        <button
          type="button"
          onClick={() => withRecord('markdown', (record) => offer('Record', record))}
        >
          Copy Markdown
        </button>
        <button
          type="button"
          onClick={() =>
            withRecord('markdown', (record) => saveFile(`${name}.md`, 'text/markdown', record))
          }
        >
          Save Markdown
        </button>
        <button
          type="button"
          onClick={() =>
            withRecord('json', (record) => saveFile(`${name}.json`, 'application/json', record))
          }
        >
          Save JSON
        </button>
        <button type="button" onClick={() => offer('Link', fullAddress())}>
          Copy link
        </button>
        <button type="button" onClick={() => print()}>
          Print
        </button>
      </p>
      <p role="status">
        {copy.kind === 'done' && `${copy.what} copied.`}
        {copy.kind === 'failed' &&
          'The part of the page that writes the record could not be loaded. Check your connection and try again.'}
      </p>
      {copy.kind === 'by-hand' && (
        <label>
          The browser keeps its clipboard closed. Copy the text from here:
          <textarea ref={text} readOnly rows={8} value={copy.text} />
        </label>
      )}
    </section>
  );
}

/** The guide as a page with the present state, also where it is shown in a frame. */
function fullAddress(): string {
  return new URL(href('/decide/') + location.search, location.href).href;
}

async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
