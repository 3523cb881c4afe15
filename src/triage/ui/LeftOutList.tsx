import type { LeftOut } from '#src/triage/sheet.ts';
import { saveFile } from '../../controls/ui/save-file.ts';
import styles from './intake.module.css';

/** More than this would bury the tool; the file has them all. */
const MOST = 10;

interface Props {
  readonly items: readonly LeftOut[];
  /** Name of the file that all of them can be saved as. */
  readonly name: string;
}

/** Text that found no place: where it stood, why, and a way to keep all of it. */
export function LeftOutList({ items, name }: Props) {
  if (items.length === 0) return null;
  const whole = () => items.map(({ place, reason, text }) => `${place}: ${reason}\n${text}`);
  return (
    <details class={styles.leftOut}>
      <summary>Left out ({items.length})</summary>
      <ul>
        {items.slice(0, MOST).map(({ place, reason, text }, at) => (
          <li key={at}>
            {place}: {reason}
            <q>{text.length > 160 ? `${text.slice(0, 160)}…` : text}</q>
          </li>
        ))}
      </ul>
      {items.length > MOST && <p>And {items.length - MOST} more.</p>}
      <button type="button" onClick={() => saveFile(name, 'text/plain', whole().join('\n\n'))}>
        Save what was left out
      </button>
    </details>
  );
}
