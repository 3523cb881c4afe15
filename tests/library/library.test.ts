import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forget, library } from '#src/library/library.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  forget();
});

type Files = Readonly<Record<string, string | Buffer>>;

function write(files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The lines of the error that a few files alone lead to. */
function faultsOf(files: Files): readonly string[] {
  write(files);
  try {
    library(root);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
}

const page = (change: string, body = 'Words.') => `---
title: A page
description: One sentence that answers first and says what the page is for.
kind: guide
verified: 2026-11-22
reviewDue: 2027-05-22
${change}---

${body}
`;
const study = (change: string) => `authors: [{ family: Ode }]
title: A study
venue: A journal
year: 2024
kind: paper
peerReviewed: true
url: https://example.org/
setup: Somebody measured something.
findings:
  - { id: it, statement: It was so., locator: Table 1, status: read-in-text }
caveats: [Only one was measured.]
verified: 2026-11-22
${change}`;
const claim = (change: string) => `statement: It is so in general.
topic: facts
approaches: [rag]
grade: weak
population: Everyone asked.
findingsFor: [ode-2024#it]
reviewed: 2026-11-22
${change}`;
const term = (name: string, alias: string) => `name: ${name}
aliases: [${alias}]
definition: A word that needs forty letters to be explained well.
sources: [ode-2024]
page: /concepts/term/
`;
const row = (from: string) =>
  `  - { id: hour, label: H100, unit: usd-per-gpu-hour, value: 3, from: ${from}, readOn: 2026-09-25, basis: judgement }\n`;
const prices = (...starts: readonly string[]) =>
  `vendor: Anyone\nprices:\n${starts.map(row).join('')}`;
const nothingElse = 'reviewDue: 2027-05-22\n';

describe('a fault is said with its file, line, field, reason and what to write instead', () => {
  test.each<[string, Files, string]>([
    [
      'month 13',
      { 'prices/a.yaml': prices('2026-13-01') },
      'content/prices/a.yaml:3 prices.0.from — "2026-13-01" is not a day. Write it as YYYY-MM-DD, for example 2026-11-22.',
    ],
    [
      '30 February',
      { 'claims/a.yaml': claim('reviewDue: 2027-02-30\n') },
      'content/claims/a.yaml:8 reviewDue — "2027-02-30" is not a day. Write it as YYYY-MM-DD, for example 2026-11-22.',
    ],
    [
      '30 February in the front matter of a page',
      { 'pages/a.mdx': page('').replace('2027-05-22', '2027-02-30') },
      'content/pages/a.mdx:6 reviewDue — "2027-02-30" is not a day. Write it as YYYY-MM-DD, for example 2026-11-22.',
    ],
    [
      'a review that is due before the last one',
      { 'claims/a.yaml': claim('reviewDue: 2026-11-21\n') },
      'content/claims/a.yaml:8 reviewDue — "2026-11-21" is refused; The review must be due after the last one.',
    ],
    [
      'a page whose review is due before it was verified',
      { 'pages/a.mdx': page('').replace('2027-05-22', '2026-01-01') },
      'content/pages/a.mdx:6 reviewDue — "2026-01-01" is refused; The review must be due after the last verification.',
    ],
    [
      'an empty file',
      { 'terms/a.yaml': '' },
      'content/terms/a.yaml:1 — is empty; write its fields, or delete the file.',
    ],
    [
      'a tab',
      { 'terms/a.yaml': 'name: A term\naliases:\n\t- another\n' },
      'content/terms/a.yaml:3 — begins with a tab; indent with spaces.',
    ],
    [
      'text that is not UTF-8',
      { 'terms/a.yaml': Buffer.from('name: A term\npage: /caf\xe9/\n', 'latin1') },
      'content/terms/a.yaml:2 — is not UTF-8; save the file as UTF-8.',
    ],
    [
      'a quotation that is not closed',
      { 'terms/a.yaml': 'name: "open\n' },
      'content/terms/a.yaml:2 — is not readable as YAML: Missing closing "quote; correct it, and put quotation marks around text with : or #.',
    ],
    [
      'a field that stands twice',
      { 'terms/a.yaml': 'name: A term\nname: Another\n' },
      'content/terms/a.yaml:2 — has the same field twice; leave it in one place.',
    ],
    [
      'an unknown field',
      { 'studies/ode-2024.yaml': study('titel: A study\n') },
      'content/studies/ode-2024.yaml:13 titel — "titel" is no field here; correct its spelling or leave it out.',
    ],
    [
      'a missing field',
      { 'studies/ode-2024.yaml': study('').replace('venue: A journal\n', '') },
      'content/studies/ode-2024.yaml:1 venue — is missing; write text here.',
    ],
    [
      'a word that is not among those known',
      { 'claims/a.yaml': claim(nothingElse).replace('grade: weak', 'grade: poor') },
      'content/claims/a.yaml:4 grade — "poor" is refused; write one of strong, moderate, mixed, weak, contested.',
    ],
    [
      'text in place of a number',
      { 'prices/a.yaml': prices('2026-09-25').replace('value: 3', 'value: three') },
      'content/prices/a.yaml:3 prices.0.value — "three" is refused; write a number here.',
    ],
    [
      'a file name that is no id',
      { 'studies/Ode 2024.yaml': study('') },
      'content/studies/Ode 2024.yaml — "Ode 2024" is no id; name the file in kebab-case: some-words.yaml.',
    ],
    [
      'a file with the other ending of YAML',
      { 'studies/ode-2024.yml': study('') },
      'content/studies/ode-2024.yml — is not read; name it ode-2024.yaml.',
    ],
    [
      'prices that overlap',
      { 'prices/a.yaml': prices('2026-09-25', '2026-10-01', '2026-09-25') },
      'content/prices/a.yaml:5 prices.2.from — Two rows of the price "hour" begin on 2026-09-25, so they overlap. Give the newer one a later `from`.',
    ],
    [
      'prices that overlap across files',
      { 'prices/a.yaml': prices('2026-09-25'), 'prices/b.yaml': prices('2026-09-25') },
      'content/prices/b.yaml:3 prices.0.from — Two rows of the price "hour" begin on 2026-09-25, so they overlap. Give the newer one a later `from`.',
    ],
    [
      'an unknown study in a claim',
      { 'claims/a.yaml': claim(nothingElse) },
      'content/claims/a.yaml:6 findingsFor.0 — "ode-2024#it" does not exist. Add the finding to content/studies/ode-2024.yaml or correct the key.',
    ],
    [
      'a grade that the findings do not carry',
      {
        'studies/ode-2024.yaml': study(''),
        'claims/a.yaml': claim(nothingElse).replace('grade: weak', 'grade: mixed'),
      },
      'content/claims/a.yaml:4 grade — A mixed claim needs',
    ],
    [
      'an alias that another term has',
      { 'terms/a.yaml': term('One', 'twin'), 'terms/b.yaml': term('Two', 'Twin') },
      'content/terms/b.yaml:2 aliases.0 — "twin" is claimed more than once, in content/terms/a.yaml and content/terms/b.yaml. Leave it in one place.',
    ],
    [
      'a source of a term that does not exist',
      { 'terms/a.yaml': term('One', 'first') },
      'content/terms/a.yaml:4 sources.0 — Unknown id "ode-2024". Add content/studies/ode-2024.yaml or correct it.',
    ],
    [
      'a page of a term that does not exist',
      { 'terms/a.yaml': term('One', 'first') },
      'content/terms/a.yaml:5 page — Unknown id "/concepts/term/". Add content/pages/concepts/term.mdx or correct it.',
    ],
    [
      'a picture that is missing',
      { 'pages/a/b.mdx': page('', 'Words.\n\n![A chart](./chart.png)') },
      'content/pages/a/b.mdx:11 — The picture ./chart.png does not exist. Add content/pages/a/chart.png or correct the address.',
    ],
    [
      'an unknown claim in prose',
      { 'pages/a.mdx': page('', '<Claim id="nobody-says" />') },
      'content/pages/a.mdx:9 — Unknown id "nobody-says". Add content/claims/nobody-says.yaml or correct it.',
    ],
    [
      'an unknown finding in prose',
      {
        'studies/ode-2024.yaml': study(''),
        'pages/a.mdx': page('', 'So it is.\n<Cite finding="ode-2024#that" />'),
      },
      'content/pages/a.mdx:10 — "ode-2024#that" does not exist. Add the finding to content/studies/ode-2024.yaml or correct the key.',
    ],
    [
      'an unknown term in prose',
      { 'pages/a.mdx': page('', 'As in [[nothing|words]].') },
      'content/pages/a.mdx:9 — [[nothing]] is no term. Add content/terms/<term>.yaml or an alias to an existing one.',
    ],
    [
      'a page without front matter',
      { 'pages/a.mdx': 'Words.\n' },
      'content/pages/a.mdx:1 — has no front matter; begin with ---, title, description, ---.',
    ],
    [
      'a page that the navigation lacks',
      {
        'pages/a.mdx': page(''),
        'navigation.yaml': 'site: { sections: [{ id: b, label: B, pages: [/b/] }] }\n',
      },
      'content/navigation.yaml — /a/ is missing. Add it to content/navigation.yaml.',
    ],
    [
      'a short address that leads nowhere',
      { 'short-links.yaml': '# To pages\nstart: /gone/\n' },
      'content/short-links.yaml:2 start — Unknown id "/gone/". Add content/pages/gone.mdx or correct it.',
    ],
    [
      'a snippet without its file',
      {
        'snippets/a.yaml': `title: A file
file: a.py
language: python
purpose: It shows how a thing is done.
needs: It needs nothing but the language.
checked: 2026-11-22
how: It was run once on that day.
page: /a/
`,
      },
      'content/snippets/a.yaml:2 file — names "a.py". Add content/snippets/files/a.py.',
    ],
    [
      'a change that names a claim that is not there',
      {
        'changes/a.yaml': `date: 2026-11-22
title: New
text: Something is new here.
claims:
  gone: weak
`,
      },
      'content/changes/a.yaml:5 claims.gone — Unknown id "gone". Add content/claims/gone.yaml or correct it.',
    ],
    [
      'a claim that was never announced',
      { 'studies/ode-2024.yaml': study(''), 'claims/a.yaml': claim(nothingElse) },
      'content/changes/ — The claim "a" was never announced. Add it to an entry in content/changes/.',
    ],
  ])('%s', (_, files, fault) => {
    expect(faultsOf(files)).toContainEqual(expect.stringContaining(fault));
  });
});

test('all faults of all files are listed, in the order of files and lines', () => {
  const faults = faultsOf({
    'terms/a.yaml': '',
    'claims/a.yaml': claim('reviewDue: 2027-02-30\nextra: 1\n').replace(
      'grade: weak',
      'grade: poor',
    ),
    'pages/a.mdx': page('', '<Claim id="gone" />\n\n<Snippet id="gone" />'),
  }).filter((line) => /(a\.yaml|a\.mdx):/.test(line));
  expect(faults.map((line) => line.split(' — ')[0])).toEqual([
    'content/claims/a.yaml:4 grade',
    'content/claims/a.yaml:8 reviewDue',
    'content/claims/a.yaml:9 extra',
    'content/pages/a.mdx:9',
    'content/pages/a.mdx:11',
    'content/terms/a.yaml:1',
  ]);
});

test('a file that cannot be read is not called unknown by those that name it', () => {
  const faults = faultsOf({
    'studies/ode-2024.yaml': '',
    'claims/a.yaml': claim(nothingElse),
    'pages/a.mdx': page('', '<Cite study="ode-2024" />'),
  });
  expect(faults.filter((line) => /does not exist|Unknown id "ode/.test(line))).toEqual([]);
});

test('code in prose may hold what would be a fault in words', () => {
  const body = '```py\nrows = [[a], [b]]\n![x](y.png)\n```\n\nAs `[[nothing]]` shows.';
  expect(faultsOf({ 'pages/a.mdx': page('', body) }).join()).not.toContain('pages/a.mdx');
});

describe('sound content', () => {
  beforeEach(() => {
    cpSync('content', root, { recursive: true });
  });

  test('is read once and kept, ids and lists in order', () => {
    const first = library(root);
    expect(library(root)).toBe(first);
    const ids = [...first.claims.keys()];
    expect(ids).toEqual([...ids].sort());
    expect(first.claims.get(ids[0] ?? '')?.id).toBe(ids[0]);
    const numbers = first.exercises.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  test('that changes is read again when it was forgotten', () => {
    const before = library(root).terms.get('bm25');
    const file = join(root, 'terms/bm25.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^page: .*$/m, 'page: /concepts/'));
    expect(library(root).terms.get('bm25')).toBe(before);
    forget();
    expect(library(root).terms.get('bm25')?.page).toBe('/concepts/');
  });

  test('has its graph checked: a node of the guide that leads nowhere is named with its option', () => {
    const file = join(root, 'decision-flow.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^start: .*$/m, 'start: nowhere'));
    expect(() => library(root)).toThrow(
      'content/decision-flow.yaml — The start "nowhere" does not exist.',
    );
  });
});
