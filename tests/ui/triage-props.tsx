import { screen, within } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import { library } from '#src/library/library.ts';
import { toJson } from '#src/triage/export.ts';
import { sampleSheet } from '#src/triage/sample.ts';
import { FailureTriage } from '#src/triage/ui/FailureTriage.tsx';
import type { GuideWords } from '#src/triage/ui/Results.tsx';
import { open } from './mount.tsx';

const { flow, rubric, samples } = library();

const guide: GuideWords = {
  version: flow.version,
  questions: Object.fromEntries(
    [...flow.questions].map(([id, { subject, options }]) => [
      id,
      { subject, options: Object.fromEntries(options.map(({ id, label }) => [id, label])) },
    ]),
  ),
};

/** The triage as its page shows it, below an address with this query. Shown again, it is reloaded. */
export function show(query = ''): UserEvent {
  const headings = samples.map(({ cases, ...heading }) => ({ ...heading, size: cases.length }));
  return open(
    `/decide/triage/${query}`,
    <FailureTriage rubric={rubric} samples={headings} guide={guide} />,
  );
}

/** A sample as a sheet, as its buttons open it. */
export function sheetOf(id: string, as: 'labelled' | 'to-label') {
  const sample = samples.find((one) => one.id === id);
  if (!sample) throw new Error(`No sample "${id}" in content/samples.`);
  return sampleSheet(sample, as);
}

export const box = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste failing cases' });
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
export const results = () => screen.getByRole('region', { name: 'What the cases say' });
export const verdict = (name: string) => within(results()).getByRole('heading', { name });
export const caseHeading = (number: number) =>
  screen.findByRole('heading', { name: new RegExp(`^Case ${number} of`) });
export const progress = (share: string) =>
  screen.findByRole('progressbar', { name: `${share} labelled` });
/** What the first part of the case that is shown says. */
export const firstText = () => document.querySelector('dd')?.textContent;

export async function paste(user: UserEvent, text: string): Promise<void> {
  await user.clear(box());
  await user.click(box());
  await user.paste(text);
  await user.click(button('Read the cases'));
}

/** Chooses a file in the first place that takes one, or in the last. */
export async function openFile(
  user: UserEvent,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  which: 0 | -1 = 0,
): Promise<void> {
  const input = screen.getAllByLabelText('or open a file').at(which);
  if (!input) throw new Error('No place takes a file.');
  await user.upload(input, new File([content], name, { type: 'text/plain' }));
}

export async function openSheet(user: UserEvent, sheet: Parameters<typeof toJson>[0]) {
  await openFile(user, 'triage.json', toJson(sheet));
  await caseHeading(1);
}

/** Presses keys one after another, as a reader does who sees a case. */
export async function press(user: UserEvent, keys: string): Promise<void> {
  await screen.findByRole('heading', { name: /^Case \d+ of/ });
  await user.keyboard(keys);
}

/** Opens the closed details whose summary begins like this. */
export async function unfold(user: UserEvent, summary: string): Promise<void> {
  const found = [...document.querySelectorAll('summary')].find((one) =>
    one.textContent?.startsWith(summary),
  );
  if (!found) throw new Error(`No details "${summary}".`);
  await user.click(found);
  expect(found.parentElement).toHaveProperty('open', true);
}
