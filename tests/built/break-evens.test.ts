import { readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { approaches } from '#src/cost/book/approach.ts';
import { USUAL_CHOICES } from '#src/cost/question/choices.ts';
import { library } from '#src/library/library.ts';
import { filesOf, readSite } from './site.ts';

/** A volume at which one of two approaches becomes the cheaper one. */
const LINE =
  /\b(?:above|below|between) about [\d.,]+(?: [bmtr]+illion)?[^.;|]{0,30}? requests a month/;

const { models } = library().book;
const either = (names: readonly string[]) =>
  `(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
const MODEL = either(models.map(({ label }) => label));

/** The model both sides run on, and where. */
const HELD_FOR = new RegExp(
  `${MODEL} (?:at ${either(models.map(({ vendor }) => vendor))}|on both sides, by the token at |on GPUs by the hour)`,
);
/** The same line for the listed model that makes the prompted side cheapest, by its name. */
const ON_CHEAPEST = new RegExp(
  `cheapest listed model for [^(]+\\([^)]*${MODEL}[^)]*\\),? .*(?:about|at (?:no|every) volume)|no other listed model moves that line`,
);
const ROW_ON_CHEAPEST = new RegExp(
  `\\|.*\\|.*(?:about|at (?:no|every) volume).*\\(.*${MODEL}.*\\)`,
);

const TUNED = approaches(USUAL_CHOICES)
  .filter(({ serving }) => serving !== 'base')
  .map(({ label }) => `“${label}”`);

/** Whether no side of a statement could be prompted on another model. */
function isTunedAlone(statement: string): boolean {
  const named = statement.match(/“[^”]+”/g) ?? [];
  return named.length > 1 && named.every((label) => TUNED.includes(label));
}

/** What a statement that names a line leaves unsaid. */
function missing(statement: string): readonly string[] {
  const isRow = statement.startsWith('|');
  return [
    ...(HELD_FOR.test(statement) ? [] : ['model and host']),
    ...((isRow ? ROW_ON_CHEAPEST : ON_CHEAPEST).test(statement) || isTunedAlone(statement)
      ? []
      : ['cheapest listed model']),
  ];
}

/** Every block of a page, row of a table and text of an attribute that names a line. */
function statementsIn($: CheerioAPI): readonly string[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const blocks = $('p, output, dd, li, figcaption, caption, h1, h2, h3, text')
    .toArray()
    .filter((element) => $(element).find('p, li, dd, table').length === 0)
    .map((element) => plain($(element).text()));
  const rows = $('tr')
    .toArray()
    .map((row) =>
      [
        '',
        ...$(row)
          .children()
          .toArray()
          .map((cell) => plain($(cell).text())),
        '',
      ].join('|'),
    );
  const attributes = $('[aria-label], [alt], [title], meta[content]')
    .toArray()
    .flatMap(({ attribs }) => [attribs['aria-label'], attribs.alt, attribs.title, attribs.content])
    .filter((text) => text !== undefined);
  return [...blocks, ...rows, ...attributes].filter((text) => LINE.test(text));
}

const pages = readSite('dist').pages.flatMap(({ path, $ }) =>
  statementsIn($).map((statement) => ({ path, statement })),
);
const texts = filesOf('dist')
  .filter((file) => /\.(?:md|txt|json|xml|csv|ya?ml)$/.test(file))
  .flatMap((file) =>
    readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8')
      .split(/\n/)
      .map((line) => line.replace(/^[>\s-]+/, ''))
      .filter((line) => LINE.test(line))
      .map((statement) => ({ path: `/${file}`, statement })),
  );

describe('a volume at which the cheaper approach changes', () => {
  test('is stated on pages, in frames and in the texts for machines', () => {
    const places = new Set([...pages, ...texts].map(({ path }) => path));
    for (const path of ['/cost/', '/embed/cost/', '/cost/limits/', '/cases/', '/llms-full.txt'])
      expect(places).toContain(path);
    for (const path of ['/cost/worked-examples/', '/workflow/finetuning.md', '/cost/limits.md'])
      expect(places).toContain(path);
  });

  test('never stands without its model and host and the line on the cheapest listed model', () => {
    const wanting = [...pages, ...texts].flatMap(({ path, statement }) =>
      missing(statement).map((what) => `${path}: no ${what}: ${statement.slice(0, 400)}`),
    );
    expect(wanting).toEqual([]);
  });

  test.each([
    [
      'a line alone',
      '“Prompt only” costs less below about 240,000 requests a month',
      ['model and host', 'cheapest listed model'],
    ],
    [
      'one with its model',
      `with ${models[0]?.label} at ${models[0]?.vendor} on both sides “Prompt only” is cheaper above about 2 million requests a month`,
      ['cheapest listed model'],
    ],
    [
      'a row of a table',
      '| One year | above about 2 million requests a month |',
      ['model and host', 'cheapest listed model'],
    ],
  ])('the check finds %s', (_, statement, found) => {
    expect(statement).toMatch(LINE);
    expect(missing(statement)).toEqual(found);
  });
});
