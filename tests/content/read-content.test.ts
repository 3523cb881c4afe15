import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCollection } from './read-content.ts';

const schema = z.strictObject({ name: z.string(), inner: z.array(z.strictObject({ n: z.int() })) });

describe('reading a content folder', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'));
    mkdirSync(join(root, 'things'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const write = (file: string, text: string) => writeFileSync(join(root, 'things', file), text);

  test('gives every YAML file by its name, in order, and nothing else', () => {
    write('b.yaml', 'name: B\ninner: []\n');
    write('a.yaml', 'name: A\ninner: [{ n: 1 }]\n');
    write('notes.md', 'not an entry');
    const things = readCollection('things', schema, root);
    expect([...things.keys()]).toEqual(['a', 'b']);
    expect(things.get('a')).toEqual({ id: 'a', name: 'A', inner: [{ n: 1 }] });
  });

  test('names the file and the field that the schema refuses', () => {
    write('a.yaml', 'name: A\ninner: [{ n: 1 }, { n: half }]\n');
    expect(() => readCollection('things', schema, root)).toThrow(
      /content\/things\/a\.yaml\n {2}inner\.1\.n: /,
    );
  });

  test('names the file that is not YAML', () => {
    write('a.yaml', 'name: "open\n');
    expect(() => readCollection('things', schema, root)).toThrow(
      /content\/things\/a\.yaml is not readable YAML/,
    );
  });
});
