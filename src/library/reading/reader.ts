import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { refusals } from './shape.ts';
import { decoded, type FieldPath, parsed } from './yaml-file.ts';

const ID = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

/** The entries of a folder by id. `known` also has those that could not be read. */
export interface Entries<T> extends ReadonlyMap<string, T> {
  readonly known: ReadonlySet<string>;
}

/** Reads files below one root and keeps what is wrong with them. */
export class Reader {
  readonly #root: string;
  readonly #faults: Fault[] = [];
  readonly #lines = new Map<string, (path: FieldPath) => number>();

  constructor(root: string) {
    this.#root = root;
  }

  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** Keeps a fault of a file, with the line where its field stands. */
  refuse(file: string, field: FieldPath, says: string): void {
    const line = field.length > 0 ? this.#lines.get(file)?.(field) : undefined;
    this.#keep({ file, line, field: nameOf(field), says });
  }

  /** Keeps a fault on a line of a file. */
  refuseLine(file: string, line: number, says: string): void {
    this.#keep({ file, line, says });
  }

  #keep(fault: Fault): void {
    this.#faults.push({ ...fault, file: `content/${fault.file}` });
  }

  names(folder: string, ending: string): readonly string[] {
    const path = join(this.#root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith(ending))
      .sort();
  }

  has(file: string): boolean {
    return existsSync(join(this.#root, file));
  }

  /** The text of a file; `undefined` where it is not UTF-8. */
  text(file: string): string | undefined {
    const found = decoded(readFileSync(join(this.#root, file)));
    if ('text' in found) return found.text;
    this.#keep({ file, ...found });
    return undefined;
  }

  /** Every text of a folder by the name of its file without the ending. */
  texts(folder: string, ending = ''): ReadonlyMap<string, string> {
    return new Map(
      this.names(folder, ending).flatMap((name) => {
        const text = this.text(`${folder}/${name}`);
        return text === undefined ? [] : [[name.slice(0, name.length - ending.length), text]];
      }),
    );
  }

  /** What one file holds, or `undefined` with the fault kept; `missing` says what to add. */
  file<T>(file: string, schema: z.ZodType<T>, missing: string): T | undefined {
    if (this.has(file)) return this.yaml(file, this.text(file), schema);
    this.#keep({ file, says: `is missing. ${missing}` });
    return undefined;
  }

  /**
   * Every `<folder>/<id>.yaml` with its id, by id and in the order of ids. Published data and editions
   * print fields in the order in which they lie here, so `idAt` says where the id goes.
   */
  folder<T extends object>(
    folder: string,
    schema: z.ZodType<T>,
    idAt: 'first' | 'last' = 'first',
  ): Entries<T & { readonly id: string }> {
    const known = new Set<string>();
    const entries = new Map<string, T & { readonly id: string }>();
    for (const name of this.names(folder, '.yml'))
      this.refuse(`${folder}/${name}`, [], `is not read; name it ${name.replace(/yml$/, 'yaml')}.`);
    for (const name of this.names(folder, '.yaml').filter((name) => !name.includes('/'))) {
      const id = name.slice(0, -'.yaml'.length);
      const file = `${folder}/${name}`;
      known.add(id);
      if (!ID.test(id))
        this.refuse(file, [], `"${id}" is no id; name the file in kebab-case: some-words.yaml.`);
      const value = this.yaml(file, this.text(file), schema);
      if (value) entries.set(id, idAt === 'first' ? { id, ...value } : { ...value, id });
    }
    return Object.assign(entries, { known });
  }

  /** A text as its schema accepts it; `firstLine` is where it begins in the file. */
  yaml<T>(
    file: string,
    text: string | undefined,
    schema: z.ZodType<T>,
    firstLine = 1,
  ): T | undefined {
    if (text === undefined) return undefined;
    const reading = parsed(text, firstLine);
    if ('says' in reading) {
      this.#keep({ file, ...reading });
      return undefined;
    }
    this.#lines.set(file, reading.lineOf);
    const result = schema.safeParse(reading.value);
    if (result.success) return result.data;
    for (const { path, says } of refusals(result.error.issues, reading.value))
      this.#keep({ file, line: reading.lineOf(path), field: nameOf(path), says });
    return undefined;
  }
}

function nameOf(path: FieldPath): string | undefined {
  return path.length > 0 ? path.map(String).join('.') : undefined;
}
