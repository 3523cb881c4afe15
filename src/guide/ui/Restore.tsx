import { useId, useState } from 'preact/hooks';
import styles from './guide.module.css';

interface Props {
  readonly go: (search: string) => void;
}

/**
 * A box and a file to bring a saved record back. There is no form and no field has a name, so that
 * nothing pasted can get into an address but the answers it holds.
 */
export function Restore({ go }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [message, setMessage] = useState('');

  const restore = async (source: string) => {
    try {
      const { readRecord } = await import('#src/record/read-record.ts');
      const restored = readRecord(source);
      setMessage(restored.kind === 'fault' ? restored.message : 'The record is restored.');
      if (restored.kind === 'fault') return;
      setText('');
      go(restored.search);
    } catch {
      setMessage('The part of the page that reads records could not be loaded. Try again.');
    }
  };

  return (
    <details class={styles.restore} id="restore">
      <summary>Restore a saved record</summary>
      <label for={`${id}-text`}>Paste a record, as JSON or Markdown</label>
      <textarea
        id={`${id}-text`}
        rows={5}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class={styles.buttons}>
        <button type="button" onClick={() => restore(text)}>
          Restore
        </button>
        <label>
          or open its file{' '}
          <input
            type="file"
            accept=".json,.md,application/json,text/markdown"
            onChange={async (event) => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file)
                await file
                  .text()
                  .then(restore)
                  .catch(() =>
                    setMessage(`“${file.name}” could not be read. Is it still where it was?`),
                  );
              // The same file can be chosen again after it was mended.
              input.value = '';
            }}
          />
        </label>
      </p>
      <p role="status">{message}</p>
    </details>
  );
}
