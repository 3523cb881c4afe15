import { useId, useState } from 'preact/hooks';
import { MOST_BYTES } from '#src/triage/sheet.ts';
import { fileText } from './file-text.ts';
import { type Way, WAYS } from './ways.ts';
import styles from './intake.module.css';

/** What became of a text: what to tell the reader, and whether it was taken. */
export interface Receipt {
  readonly taken: boolean;
  readonly messages: readonly string[];
}

/** What had to be guessed about a file. Whoever takes its text says so: the box may close. */
export type Remarks = readonly string[];

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly onText: (text: string, way: Way, about: Remarks) => Promise<Receipt>;
}

/**
 * A box to paste into and a file to open. There is no form and no field has a name, so that no text
 * can ever be sent or get into an address. What is not taken stays in the box.
 */
export function TextSource({ label, hint, button, onText }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [way, setWay] = useState<Way>('auto');
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);

  const take = async (source: string, about: Remarks = []) => {
    setBusy(true);
    const { taken, messages } = await onText(source, way, about).catch((): Receipt => ({
      taken: false,
      messages: [
        'The part of the page that reads cases could not be loaded. Check your connection and try again.',
      ],
    }));
    setBusy(false);
    setMessages(messages);
    return taken;
  };
  const readBox = async () => {
    if (text.trim() === '') setMessages(['There is nothing in the box yet.']);
    else if (new Blob([text]).size > MOST_BYTES) setMessages([tooLarge('The text')]);
    else if (await take(text)) setText('');
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return setMessages([tooLarge(`“${file.name}”`)]);
    try {
      const { text, remark } = await fileText(file);
      await take(text, remark ? [remark] : []);
    } catch {
      setMessages([`“${file.name}” could not be read. Is it still where it was?`]);
    }
  };

  return (
    <div class={styles.source}>
      <label for={`${id}-text`}>{label}</label>
      <p id={`${id}-hint`} class={styles.hint}>
        {hint}
      </p>
      <textarea
        id={`${id}-text`}
        aria-describedby={`${id}-hint`}
        rows={7}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class={styles.controls}>
        <label>
          Read it{' '}
          <select value={way} onChange={(event) => setWay(event.currentTarget.value as Way)}>
            {Object.entries(WAYS).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button-primary" disabled={busy} onClick={readBox}>
          {button}
        </button>
        <label class={styles.file}>
          <span>or open a file</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/*,application/json"
            onChange={async (event) => {
              const input = event.currentTarget;
              await readFile(input.files?.[0]);
              // The same file can be chosen again after it was mended.
              input.value = '';
            }}
          />
        </label>
      </div>
      <div role="status" class={styles.messages}>
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    </div>
  );
}

function tooLarge(what: string): string {
  return `${what} is larger than 10 MB and was not read. A sheet holds 500 cases: draw a random sample of them and try again.`;
}
