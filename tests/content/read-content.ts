import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';

const CONTENT = 'content';

/**
 * Every `content/<folder>/*.yaml` that the schema accepts, by id (the file's name without `.yaml`).
 * The id is on the value as well, as the types of its room have it. Throws on the first file the schema
 * refuses, naming the file, the field and the reason.
 */
export function readCollection<T extends object>(
  folder: string,
  schema: z.ZodType<T>,
  root: string = CONTENT,
): ReadonlyMap<string, T & { readonly id: string }> {
  const files = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return new Map(
    files.map((file) => {
      const id = file.slice(0, -'.yaml'.length);
      return [id, { ...readEntry(root, `${folder}/${file}`, schema), id }];
    }),
  );
}

function readEntry<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parseYaml(root, file));
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    ({ path, message }) => `  ${path.length > 0 ? path.join('.') : 'whole file'}: ${message}`,
  );
  throw new Error(`content/${file}\n${faults.join('\n')}`);
}

function parseYaml(root: string, file: string): unknown {
  try {
    return parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    throw new Error(`content/${file} is not readable YAML: ${(error as Error).message}`);
  }
}
