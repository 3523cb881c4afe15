import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ovadiaCsv, ovadiaDocument } from '#src/evidence/ovadia/ovadia-data.ts';
import { library } from '#src/library/library.ts';

const tables = library().ovadia;
if (!tables) throw new Error('Add content/tables/ovadia-2024.yaml.');

const schema = JSON.parse(
  readFileSync(new URL('../../public/data/schemas/ovadia.schema.json', import.meta.url), 'utf8'),
);
const valid = new Ajv2020({ allErrors: true }).compile(schema);
const document = ovadiaDocument(tables, 'https://paper.example');
const [first, ...rest] = document.mmlu;

describe('the published document', () => {
  test('is what its schema describes', () => {
    expect(valid(document), JSON.stringify(valid.errors)).toBe(true);
  });

  test.each([
    ['a field too many', { ...document, id: 'x' }],
    ['a cell with a field too many', { ...document, mmlu: [{ ...first, note: '' }, ...rest] }],
    ['a cell too few', { ...document, mmlu: rest }],
    ['an accuracy in per cent', { ...document, mmlu: [{ ...first, base: 55.6 }, ...rest] }],
    ['four passages', { ...document, mmlu: [{ ...first, ragByK: [0.1, 0.2, 0.3, 0.4] }, ...rest] }],
  ])('would not be valid with %s', (_, changed) => {
    expect(valid(changed)).toBe(false);
  });

  test('has a description for every field', () => {
    const records = [schema, ...Object.values(schema.$defs)] as { properties?: object }[];
    const fields = records.flatMap(({ properties = {} }) => Object.entries(properties));
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter(([, field]) => !field.description).map(([name]) => name)).toEqual([]);
  });
});

describe('the published CSV', () => {
  const { data } = Papa.parse<Record<string, string>>(ovadiaCsv(tables), {
    header: true,
    skipEmptyLines: true,
  });
  const count = (table: string, version: string) =>
    data.filter((row) => row['table'] === table && row['version'] === version).length;

  test('has a line for every accuracy of every table', () => {
    expect(count('1', 'final')).toBe(30 * 4);
    expect(count('2', 'final')).toBe(3 * 6);
    expect(count('3', 'final')).toBe(30 * 5);
    expect(count('1', 'earlier')).toBe(24 * 4);
  });

  test('names no accuracy twice', () => {
    const keys = data.map(({ accuracy: _, ...place }) => Object.values(place).join('/'));
    expect(new Set(keys).size).toBe(data.length);
  });
});
