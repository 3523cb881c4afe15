import { readdirSync, readFileSync } from 'node:fs';
import { parser } from '@lezer/python';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Snippet, SnippetLanguage } from '#src/prose/snippet.ts';
import { EMPTY_SHEET } from '#src/triage/sheet.ts';
import { COLUMNS } from '#src/triage/table.ts';
import { casesOf } from '#src/triage/ui/take-text.ts';
import { library } from '#src/library/library.ts';

const FOLDER = new URL('../../content/snippets/files/', import.meta.url);
const PAGES = new URL('../../content/pages/', import.meta.url);

const snippets: readonly Snippet[] = [...library().snippets.values()];
const text = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({
    path: `/${name.replaceAll('\\', '/').replace(/(index)?\.mdx$/, '')}/`,
    source: readFileSync(new URL(name, PAGES), 'utf8'),
  }));

/** What is wrong with a file in its language, one entry for each fault. */
const FAULTS: Readonly<Record<SnippetLanguage, (source: string) => readonly string[]>> = {
  python: pythonFaults,
  json: (source) => thrownBy(() => JSON.parse(source)),
  jsonl: (source) =>
    source
      .trimEnd()
      .split('\n')
      .flatMap((line) => thrownBy(() => JSON.parse(line))),
  yaml: (source) => thrownBy(() => parse(source)),
  csv: csvFaults,
  markdown: (source) => (source.startsWith('# ') ? [] : ['It does not begin with a title.']),
};

describe.each(snippets)('the snippet "$id"', ({ file, language, page }) => {
  test('can be read in its language', () => {
    expect(FAULTS[language](text(file))).toEqual([]);
  });

  test('is shown or offered on the page it names', () => {
    const source = pages.find(({ path }) => path === page)?.source ?? '';
    const ids = [...source.matchAll(/<(?:Snippet id|KitFiles ids)="([^"]+)"/g)].flatMap(
      ([, named = '']) => named.split(' '),
    );
    expect(ids.map((id) => snippets.find((one) => one.id === id)?.file)).toContain(file);
  });

  test('fits the column of a page, and ends with one line break', () => {
    const lines = text(file).split('\n');
    expect(lines.at(-1)).toBe('');
    if (language === 'python')
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(85);
  });
});

test('every file belongs to one snippet', () => {
  expect(snippets.map(({ file }) => file).sort()).toEqual(readdirSync(FOLDER).sort());
});

describe('the check of the syntax', () => {
  test.each([
    ['python', 'def search(question:\n    return 1\n'],
    ['python', 'if found:\nprint(found)\n'],
    ['python', 'print("open)\n'],
    ['json', '{"a": 1,}'],
    ['jsonl', '{"a": 1}\n{"a": }\n'],
    ['yaml', 'a: [1, 2\n'],
    ['csv', 'id,text\n1,one,two\n'],
    ['csv', 'id,text\n1,"open\n'],
  ] as const)('finds a fault in %s: %j', (language, source) => {
    expect(FAULTS[language](source)).not.toEqual([]);
  });
});

describe('the failing-case log', () => {
  const read = casesOf(text('failing-cases.csv'), 'auto', EMPTY_SHEET);

  test('has the columns that the triage saves, then its own', () => {
    const [header = ''] = text('failing-cases.csv').split('\n');
    expect(header.split(',').slice(0, COLUMNS.length)).toEqual(COLUMNS);
  });

  test('is taken by the triage whole: no remark, nothing left out, labels understood', async () => {
    const { cases, remarks, leftOut } = await read;
    expect([remarks, leftOut]).toEqual([[], []]);
    expect(cases.map(({ judgement }) => judgement)).toEqual([
      { label: 'information', information: 'not-retrieved', oracle: 'right' },
      { label: 'behaviour', behaviour: 'style', oracle: 'wrong' },
      {},
    ]);
  });

  test('is written by the harness in the same columns', () => {
    const names = [...text('evaluate.py').matchAll(/^LOG \+?= \[(.*)\]$/gm)].flatMap(
      ([, list = '']) => JSON.parse(`[${list}]`) as string[],
    );
    expect(names).toEqual(COLUMNS);
  });
});

describe('the regression list', () => {
  const { data: cases } = Papa.parse<Record<string, string>>(text('regression-list.csv'), {
    header: true,
    skipEmptyLines: true,
  });

  test('uses the checks and the sets that the harness knows', () => {
    const checks = [...text('evaluate.py').matchAll(/^ {4}"(\w+)": /gm)].map(([, name]) => name);
    expect(checks).toContain('equals');
    expect(cases.filter(({ check }) => !checks.includes(check ?? ''))).toEqual([]);
    expect(new Set(cases.map(({ set }) => set))).toEqual(
      new Set(['development', 'regression', 'held-out']),
    );
  });

  test('expects of JSON what the schema of the ticket allows', () => {
    const schema = JSON.parse(text('ticket.schema.json'));
    for (const { expected = '' } of cases.filter(({ check }) => check === 'json'))
      for (const [field, value] of Object.entries(JSON.parse(expected)))
        expect(new Ajv2020().validate(schema.properties[field], value)).toBe(true);
  });
});

describe('the schema of the ticket', () => {
  const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(text('ticket.schema.json')),
  );
  const ticket = { quote: 'is cold', category: 'building', urgent: false, room: '4.12' };

  test.each([ticket, { ...ticket, room: null }])('accepts %j', (fits) => {
    expect(accepts(fits)).toBe(true);
  });

  test.each([
    { ...ticket, category: 'heating' },
    { ...ticket, urgent: 'no' },
    { ...ticket, mood: 'angry' },
    { category: 'building' },
  ])('refuses %j', (other) => {
    expect(accepts(other)).toBe(false);
  });
});

test('a passage that the retrieval check wants exists', () => {
  const rows = (file: string) =>
    Papa.parse<Record<string, string>>(text(file), { header: true, skipEmptyLines: true }).data;
  const known = new Set(rows('passages.csv').map(({ id }) => id));
  const named = ['retrieval-check.csv', 'embeddings.csv'].flatMap((file) =>
    rows(file).flatMap(({ wanted, retrieved }) => `${wanted} ${retrieved}`.split(/[ |]/)),
  );
  expect(named.filter((id) => id !== '' && !known.has(id))).toEqual([]);
});

test('each training row asks with a system prompt and a question, and answers once', () => {
  for (const line of text('training-rows.jsonl').trimEnd().split('\n')) {
    const { prompt, completion } = JSON.parse(line);
    expect(prompt.map(({ role }: { role: string }) => role)).toEqual(['system', 'user']);
    expect(completion.map(({ role }: { role: string }) => role)).toEqual(['assistant']);
  }
});

/** Places of a Python file that its grammar cannot read, by line. */
function pythonFaults(source: string): readonly string[] {
  const faults: string[] = [];
  parser.parse(source).iterate({
    enter: ({ type, from }) => {
      if (type.isError) faults.push(`line ${source.slice(0, from).split('\n').length}`);
    },
  });
  return faults;
}

function csvFaults(source: string): readonly string[] {
  const { data, errors } = Papa.parse<string[]>(source, { skipEmptyLines: true });
  const [header] = data;
  const ragged = data.filter((row) => row.length !== header?.length);
  return [...errors.map(({ message }) => message), ...ragged.map((row) => row.join())];
}

function thrownBy(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [String(error)];
  }
}
