import { existsSync, readFileSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { FAULTS } from './faults/list.ts';

const at = (file: string) => new URL(`../${file}`, import.meta.url);

test('there are at least 34 planted faults, each with a name of its own', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(34);
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
});

describe.each(FAULTS)('the fault $id', ({ edit, redIn }) => {
  test('can be planted', () => {
    if ('add' in edit) expect(existsSync(at(edit.file))).toBe(false);
    else if ('remove' in edit) expect(existsSync(at(edit.file))).toBe(true);
    else {
      expect(readFileSync(at(edit.file), 'utf8').split(edit.find)).toHaveLength(2);
      expect(edit.put).not.toBe(edit.find);
    }
  });

  test('names a test file that exists', () => {
    if (redIn.floor !== 'build') expect(existsSync(at(redIn.file))).toBe(true);
  });
});
