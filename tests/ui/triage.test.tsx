import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#src/triage/table.ts';
import {
  button,
  caseHeading,
  openFile,
  openSheet,
  paste,
  press,
  progress,
  radio,
  results,
  sheetOf,
  show,
  unfold,
  verdict,
} from './triage-props.tsx';

const INCIDENTS = 'report-writer';
const STAFF = 'policy-assistant';
const option = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const second = () => screen.getByRole('region', { name: 'A second rater' });
const focused = (element: Element) => waitFor(() => expect(document.activeElement).toBe(element));
const compared = async () => {
  await within(second()).findByText(/^Compared with/);
  return second().textContent;
};

describe('the failure triage', () => {
  test('labels with the mouse, and asks for the kind only where the label does', async () => {
    const user = show();
    await paste(user, 'first\nsecond');
    await caseHeading(1);
    await user.click(radio(/^Behaviour/));
    const asked = { name: 'What about the behaviour is wrong?' };
    const kinds = screen.getByRole('group', asked);
    await user.click(within(kinds).getByRole('radio', { name: /^Style/ }));
    await user.click(radio(/^Unclear/));
    expect(screen.queryByRole('group', asked)).toBeNull();
    await user.click(button('Take the label back'));
    await progress('0 of 2');
  });

  test('says when cases are too few, and how many more would settle it', async () => {
    const user = show();
    await paste(user, 'one\ntwo\nthree\nfour\nfive');
    await press(user, 'bjbjb');
    verdict('Too few to tell');
    expect(results().textContent).toContain('1 more labelled case would settle it');
    await press(user, 'jb');
    verdict('It behaves wrongly');
    await unfold(user, 'The rule, with your figures');
    within(results()).getByRole('row', { name: /^Behaviour alone 51.0%/ });
    await unfold(user, 'The same as a table');
    within(results()).getByRole('row', { name: 'Behaviour 4 100.0% 51.0% to 100.0%' });
  });

  test('labels in a list as well, and opens a case from there', async () => {
    const user = show();
    await paste(user, 'first\nsecond');
    await caseHeading(1);
    await user.click(button('As a list'));
    await user.selectOptions(option('Label of case 2'), 'Both');
    await user.selectOptions(option('Kind of information, case 2'), 'Not retrieved');
    expect(results().textContent).toContain('Not retrieved 1');
    await user.click(button('Open case 2: second'));
    await focused(await caseHeading(2));
    expect(radio(/^Both/).checked).toBe(true);
  });

  test('says when a key does not fit the label', async () => {
    const user = show();
    await paste(user, 'first\nsecond');
    await press(user, 'b2');
    screen.getByText(/Label the case information or both first/);
    expect(radio(/^Behaviour/).checked).toBe(true);
  });

  test('guides through the oracle test and suggests a label, but never sets one', async () => {
    const user = show();
    await paste(user, 'first\nsecond');
    await press(user, 'b');
    await unfold(user, 'Not sure? Run the oracle test on this case');
    await user.click(radio(/^Nothing to paste/));
    screen.getByText(/This does not fit your label/);
    expect(radio(/^Behaviour/).checked).toBe(true);
    await user.click(button('Label it Information, Missing from the corpus'));
    expect(radio(/^Information/).checked).toBe(true);
    expect(radio(/^Missing from the corpus/).checked).toBe(true);
    expect(screen.queryByText(/This does not fit your label/)).toBeNull();
  });

  test('survives a reload, labels and all', async () => {
    await press(await pasted('first\nsecond\nthird'), 'i2');
    const user = show();
    await progress('1 of 3');
    await caseHeading(2);
    await user.click(button(/Previous/));
    expect(radio(/^Not retrieved/).checked).toBe(true);
  });

  test('starts over, and takes that back', async () => {
    const user = await pasted('first\nsecond');
    await press(user, 'o');
    await user.click(button('Start over'));
    screen.getByText('Or learn with a sample');
    expect(localStorage.getItem('triage')).toBeNull();
    await user.click(button('Undo'));
    await progress('1 of 2');
  });

  test('restores a saved triage with its labels', async () => {
    await openSheet(show(), sheetOf(INCIDENTS, 'labelled'));
    screen.getByText('20 cases restored, with labels.');
    await progress('20 of 20');
  });

  test('shows our labels beside the reader’s in a sample, only after theirs', async () => {
    const user = show();
    await openSheet(user, sheetOf(STAFF, 'to-label'));
    const ours = /The new page exists and was not in the prompt/;
    expect(screen.queryByText(ours)).toBeNull();
    await press(user, 'b');
    screen.getByText(ours);
  });

  test('compares with a second rater', async () => {
    const user = show();
    const sheet = sheetOf(INCIDENTS, 'labelled');
    await openSheet(user, sheet);
    await user.click(await screen.findByRole('button', { name: 'Remove these labels' }));
    await unfold(user, 'Compare your labels with another person’s');
    const theirs = toCsv(sheet.cases)
      .replace('inc-202', 'other-id')
      .replace(',behaviour,,shape,wrong', ',both,,shape,wrong')
      .concat('gone,,,,,both,,,\r\n');
    await openFile(user, 'theirs.csv', theirs, -1);
    expect(await compared()).toContain('You agree on 19 of 20 cases (95%)');
    expect(await compared()).toContain('Cohen’s kappa 0.89');
    await unfold(user, 'Left out (1)');
    expect(await compared()).toContain('No case has this text or id');
    await user.click(button(/Look again at Log of 214/));
    await focused(await caseHeading(1));
    await user.click(radio(/^Both/));
    expect(await compared()).toContain('You agree on 20 of 20 cases (100%)');
  });
});

describe('what is kept in the browser', () => {
  const kept = () => localStorage.getItem('triage') ?? '';

  test('what cannot be restored is left alone until the reader decides', async () => {
    localStorage.setItem('triage', '{"format":"form-or-facts-triage","version":9}');
    const user = show();
    screen.getByText(/Your earlier work could not be restored/);
    await paste(user, 'first\nsecond');
    await caseHeading(1);
    expect(kept()).toContain('"version":9');
    button('Save it as a file');
    await user.click(button('Discard it'));
    expect(kept()).toContain('second');
  });
});

describe('a link to a worked case', () => {
  for (const name of ['../../claims', '%00', 'https://elsewhere.example/'])
    test(`“${name}” is told to be none`, async () => {
      show(`?log=${encodeURIComponent(name)}`);
      await screen.findByText(/The cases that the link names could not be/);
      button('Read the cases');
    });
});

/** The triage with pasted cases, once their desk is there. */
async function pasted(text: string) {
  const user = show();
  await paste(user, text);
  await caseHeading(1);
  return user;
}
