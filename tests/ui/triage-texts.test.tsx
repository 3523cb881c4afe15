import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { toJson } from '#src/triage/export.ts';
import { address } from './mount.tsx';
import {
  box,
  button,
  caseHeading,
  firstText,
  openFile,
  paste,
  press,
  progress,
  sheetOf,
  show,
  unfold,
} from './triage-props.tsx';

/** A text as an old program on Windows saves it. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return [unit & 0xff, unit >> 8];
    }),
  );

describe('hostile and broken input', () => {
  test('markup is shown as text, and no word of it gets into the address', async () => {
    const user = show();
    const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    await paste(
      user,
      `question,answer,<b>x</b>\n"${markup.replaceAll('"', '""')}",${'a'.repeat(400)},y`,
    );
    await caseHeading(1);
    expect(firstText()).toBe(markup);
    await press(user, 'i');
    await user.click(button('As a list'));
    expect(
      document.querySelectorAll('.tool-shell img, .tool-shell b, .tool-shell script'),
    ).toHaveLength(0);
    // The address learns counts and answers, and no text.
    expect(address()).toMatch(/^\/decide\/triage\/\?flow=[\d-]+&symptom=unsure&triage=1\.0\.0\.0$/);
  });

  test('a table with quotes, line breaks, CRLF and a byte order mark is read whole', async () => {
    const user = show();
    await openFile(
      user,
      'cases.csv',
      '\ufeffid,question,answer,label\r\nx1,"a, with\r\na ""break""",b,both\r\nx2,c,d,\r\n',
    );
    await screen.findByText('2 cases added.');
    await progress('1 of 2');
    await user.click(button(/Previous/));
    expect(firstText()).toBe('a, with\na "break"');
  });

  test('files in UTF-16 and Windows-1252 are read, the second with a remark', async () => {
    const user = show();
    await openFile(user, 'a.txt', utf16('\ufeffZürich eins\nzwei'));
    await caseHeading(1);
    expect(firstText()).toBe('Zürich eins');
    await unfold(user, 'Add more cases');
    await openFile(user, 'b.txt', latin1('Zürich drei\nvier'));
    await screen.findByText(/It was read as Windows-1252/);
    await progress('0 of 4');
  });

  test('another person’s file that is not UTF-8 says so beside the comparison', async () => {
    const user = show();
    await paste(user, 'Zürich\nzwei');
    await caseHeading(1);
    await unfold(user, 'Compare your labels with');
    await openFile(user, 'b.csv', latin1('input,label\nZürich,both\n'), -1);
    const region = screen.getByRole('region', { name: 'A second rater' });
    await within(region).findByText(/Compared with/);
    within(region).getByText(/It was read as Windows-1252/);
  });

  test('bad rows are listed with their line', async () => {
    const user = show();
    await paste(user, '{"input":"a","label":"infromation"}\n{"input":\n{"input":"b"}');
    await screen.findByText('2 cases added, 1 row left out.');
    screen.getByText(/Line 1: Its label “infromation”/);
    await unfold(user, 'Left out (1)');
    screen.getByText(/line 2: It is not valid JSON/);
    button('Save what was left out');
  });

  test('rows beyond 500 are kept aside', async () => {
    const user = show();
    await paste(user, Array.from({ length: 520 }, (_, at) => `case number ${at + 1}`).join('\n'));
    await screen.findByText('500 cases added, 20 rows left out.');
    await unfold(user, 'Left out (20)');
    button('Save what was left out');
  });

  test('more than 10 MB is refused, and stays where it was', async () => {
    const user = show();
    await openFile(user, 'huge.txt', new Uint8Array(10_000_001).fill(97));
    await screen.findByText(/“huge.txt” is larger than 10 MB/);
    fireEvent.input(box(), { target: { value: 'ä'.repeat(5_000_001) } });
    await user.click(button('Read the cases'));
    screen.getByText(/The text is larger than 10 MB/);
    expect(box().value.length).toBe(5_000_001);
  });

  test('text with nothing to read stays in the box with the reason', async () => {
    const user = show();
    await user.click(button('Read the cases'));
    screen.getByText('There is nothing in the box yet.');
    await paste(user, '[{"input": "a",,}]');
    await screen.findByText(/not valid JSON/);
    expect(box().value).toBe('[{"input": "a",,}]');
    await paste(user, '{"format":"form-or-facts-triage","version":9}');
    await screen.findByText(/saved by version 9/);
  });

  test('a saved triage does not mix with other cases', async () => {
    const user = show();
    await paste(user, 'first\nsecond');
    await caseHeading(1);
    await unfold(user, 'Add more cases');
    await openFile(user, 'triage.json', toJson(sheetOf('policy-assistant', 'labelled')));
    await screen.findByText(/This is a saved triage. Start over first/);
    await progress('0 of 2');
  });
});
