import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecord } from '#src/record/read-record.ts';
import { RECORD_KIND } from '#src/record/record-json.ts';
import { anyText } from '../ground/any-text.ts';

const message = (text: string) => {
  const restored = readRecord(text);
  return restored.kind === 'fault' ? restored.message : `taken: ${restored.search}`;
};
const record = (content: object) => JSON.stringify({ kind: RECORD_KIND, ...content });

describe('a text that is no record', () => {
  test.each([
    ['', /nothing here/],
    ['  \n ', /nothing here/],
    ['{"answers": ', /Paste all of it/],
    ['# A heading', /Paste all of it/],
    ['[]', /no decision record/],
    ['null', /no decision record/],
    ['{"kind":"other"}', /no decision record/],
    [record({}), /holds no answers/],
    [record({ answers: { symptom: 4 } }), /holds no answers/],
    ['- Address: <https://site.example/decide/>', /holds no answers/],
    [`"${'x'.repeat(200_001)}"`, /too long/],
  ])('such as %.30j gets a message that says what to do', (text, words) => {
    expect(message(text)).toMatch(words);
  });

  test('never throws, and never says more than the text holds', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        expect(message(text).length).toBeGreaterThan(20);
      }),
    );
  });
});

describe('a record', () => {
  test('gives its answers, counts and version as a query', () => {
    expect(message(record({ answers: { symptom: 'both' }, triage: '1.2.3.4', flow: 'v' }))).toBe(
      'taken: ?symptom=both&flow=v&triage=1.2.3.4',
    );
  });

  test('keeps the figures of the estimator that stand in its address', () => {
    const permalink = 'https://site.example/kb/decide/?requests=2000&symptom=both';
    expect(message(record({ permalink, answers: { symptom: 'both' } }))).toBe(
      'taken: ?requests=2000&symptom=both',
    );
  });

  test('in Markdown is read by its address, and by that alone', () => {
    const text = '# Finetune\r\n\r\n- Address: <https://site.example/decide/?symptom=both>\r\n- x';
    expect(message(text.replaceAll('\r', ''))).toBe('taken: ?symptom=both');
  });

  test('with an address that is none is read by its answers', () => {
    expect(message(record({ permalink: 'javascript:', answers: { a: 'b' } }))).toBe('taken: ?a=b');
  });
});
