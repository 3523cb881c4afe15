import { useState } from 'preact/hooks';
import type { Imported, Remark } from '#src/triage/import.ts';
import { fromJson } from '#src/triage/restore.ts';
import { type Sample, type SampleHeading, sampleSheet } from '#src/triage/sample.ts';
import type { LeftOut, Sheet } from '#src/triage/sheet.ts';
import { href } from '../../ground/href.ts';
import { type Receipt, type Remarks, TextSource } from './TextSource.tsx';
import type { Way } from './ways.ts';
import styles from './intake.module.css';

/** What an import did, for the reader. */
export interface Report {
  readonly messages: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

interface Props {
  readonly sheet: Sheet;
  readonly samples: readonly SampleHeading[];
  /** Takes more cases, or a whole sheet where there is none yet. */
  readonly onSheet: (found: Sheet, report: Report) => void;
}

/** Brings cases in: pasted, from a file, from an earlier export, or a sample. */
export function Intake({ sheet, samples, onSheet }: Props) {
  const take = async (text: string, way: Way, about: Remarks): Promise<Receipt> => {
    const restored = fromJson(text);
    if (restored.kind === 'refused') return { taken: false, messages: [restored.reason] };
    if (restored.kind === 'sheet') return restore(restored.sheet, about);
    const { casesOf } = await import('./take-text.ts');
    const imported = await casesOf(text, way, sheet);
    const { cases, leftOut } = imported;
    const [counts = '', ...remarks] = whatHappened(imported);
    const messages = [counts, ...about, ...remarks];
    if (cases.length === 0)
      return { taken: false, messages: [...messages, ...leftOut.slice(0, 3).map(inWords)] };
    onSheet({ cases }, { messages, leftOut });
    return { taken: true, messages: [] };
  };

  const restore = (found: Sheet, about: Remarks): Receipt => {
    if (sheet.cases.length > 0)
      return {
        taken: false,
        messages: [
          'This is a saved triage. Start over first, so that it does not mix with the cases you have.',
        ],
      };
    const messages = [`${counted(found.cases.length, 'case')} restored, with labels.`, ...about];
    onSheet(found, { messages, leftOut: [] });
    return { taken: true, messages: [] };
  };

  return (
    <>
      <TextSource
        label="Paste failing cases"
        hint="10 to 500 of them: plain lines, blocks with blank lines between them, CSV, TSV, JSON or JSON Lines, or a triage saved here. Columns such as question, answer, expected, notes and label are recognised."
        button="Read the cases"
        onText={take}
      />
      {sheet.cases.length === 0 && (
        <Samples
          samples={samples}
          onSample={(sheet) => onSheet(sheet, { messages: [], leftOut: [] })}
        />
      )}
    </>
  );
}

/** What an import did, in a few sentences; remarks beyond the first three are counted. */
function whatHappened({ cases, remarks, leftOut }: Imported): readonly string[] {
  const left = leftOut.length > 0 ? `, ${counted(leftOut.length, 'row')} left out` : '';
  return [
    `${counted(cases.length, 'case')} added${left}.`,
    ...remarks.slice(0, 3).map(inWords),
    ...(remarks.length > 3 ? [`And ${counted(remarks.length - 3, 'more remark')}.`] : []),
  ];
}

function inWords({ place, reason }: Remark): string {
  return `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${reason}`;
}

interface SamplesProps {
  readonly samples: readonly SampleHeading[];
  readonly onSample: (sheet: Sheet) => void;
}

function Samples({ samples, onSample }: SamplesProps) {
  const [failed, setFailed] = useState(false);
  const open = async (id: string, as: 'labelled' | 'to-label') => {
    try {
      const response = await fetch(href(`/data/samples/${id}.json`));
      if (!response.ok) throw new Error(`The sample answered with ${response.status}.`);
      const sample: Sample = await response.json();
      onSample(sampleSheet(sample, as));
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class={styles.samples}>
      <h3>Or learn with a sample</h3>
      <ul>
        {samples.map(({ id, title, summary, size }) => (
          <li key={id}>
            <p>
              <strong>{title}</strong>, {size} cases. {summary}
            </p>
            <p class={styles.buttons}>
              <button type="button" onClick={() => open(id, 'to-label')}>
                Label it yourself<span class="visually-hidden">: {title}</span>
              </button>
              <button type="button" onClick={() => open(id, 'labelled')}>
                See it labelled<span class="visually-hidden">: {title}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p role="status">
        {failed && 'The sample could not be fetched. Check your connection and try again.'}
      </p>
    </section>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
