import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSite } from './site.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../dist/data/${file}`, import.meta.url), 'utf8');
const page = readSite('dist').pages.find(({ path }) => path === '/evidence/ovadia-2024/');

test('the published JSON is what the published schema describes', () => {
  const valid = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(read('schemas/ovadia.schema.json')),
  );
  const document = JSON.parse(read('ovadia.json'));
  expect(valid(document), JSON.stringify(valid.errors)).toBe(true);
  expect(new URL(document.$schema, 'https://site.example/data/ovadia.json').pathname).toBe(
    '/data/schemas/ovadia.schema.json',
  );
});

test('the published CSV has the columns that the page explains', () => {
  const [header = ''] = read('ovadia.csv').split('\r\n');
  const table = page?.$('#the-numbers-as-files').nextAll().find('table').first();
  const explained = table?.find('td:first-child code').toArray() ?? [];
  expect(explained.map((code) => page?.$(code).text())).toEqual(header.split(','));
});

test.each(['ovadia.csv', 'ovadia.json', 'schemas/ovadia.schema.json'])(
  'the page of the study links %s',
  (file) => {
    expect(page?.$(`main a[href="/data/${file}"]`).length).toBe(1);
  },
);

test('the page has every cell, every column and every K without JavaScript', () => {
  const rows = page?.$('.tool-shell tbody th[scope="row"]');
  // 30 cells drawn, 30 as numbers, 18 bars, 6 rows by K.
  expect(rows?.length).toBe(30 + 30 + 18 + 6);
  expect(page?.$('.tool-shell output').text()).toContain('in 8, equal in 5, worse in 17 of 30');
});
