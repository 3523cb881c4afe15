import { toJson } from '#src/triage/export.ts';
import type { Sheet } from '#src/triage/sheet.ts';
import { saveFile } from '../../controls/ui/save-file.ts';
import type { Keeping } from './use-kept.ts';
import styles from './results.module.css';

interface Props {
  readonly sheet: Sheet;
  readonly keeping: Keeping;
  readonly onStartOver: () => void;
}

/** Taking the work along, and giving it up. */
export function Keep({ sheet, keeping, onStartOver }: Props) {
  return (
    <section class={styles.keep} aria-labelledby="triage-keep">
      <h2 id="triage-keep">Keep it</h2>
      <p>{KEEPING[keeping.kind]}</p>
      <p class={styles.buttons}>
        <button
          type="button"
          onClick={() => saveFile('triage.json', 'application/json', toJson(sheet))}
        >
          Save as JSON
        </button>
        <button
          type="button"
          onClick={async () =>
            (await import('./save-table.ts')).saveTable('triage.csv', sheet.cases)
          }
        >
          Save as CSV
        </button>
        <button type="button" onClick={onStartOver}>
          Start over
        </button>
      </p>
      <p class={styles.small}>
        The JSON file brings everything back here. The CSV file is for spreadsheets; a cell that one
        would run as a formula begins with an apostrophe.
      </p>
    </section>
  );
}

const KEEPING: Readonly<Record<Keeping['kind'], string>> = {
  kept: 'Your cases and labels are kept in this browser and survive a reload. They have not left it.',
  blocked:
    'This browser keeps nothing for this page: a reload loses your work. Save it as JSON before you go.',
  full: 'The browser’s storage is full, so the last changes are not kept: a reload loses them. Save your work as JSON now.',
  unreadable:
    'Nothing is kept until you decide, above, what happens to the work that could not be restored.',
};
