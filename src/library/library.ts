import { check } from './checks/check.ts';
import { assembled, type Library } from './reading/assembled.ts';
import { contentError } from './reading/fault.ts';
import { gather } from './reading/gather.ts';
import { Reader } from './reading/reader.ts';

/** Configuration and pages are two module graphs of one process: both must find what was read. */
const KEPT = Symbol.for('form-or-facts.library');
const shared = globalThis as { [KEPT]?: Map<string, Library> };
const kept = shared[KEPT] ?? new Map<string, Library>();
shared[KEPT] = kept;

/**
 * The content below `root`, a folder seen from the working directory. It is read and checked once;
 * one error lists every fault with its file, line or field, reason, and what to write instead.
 */
export function library(root = 'content'): Library {
  const known = kept.get(root);
  if (known) return known;
  const reader = new Reader(root);
  const gathered = gather(reader);
  const whole = assembled(gathered, reader);
  check(gathered, whole, reader);
  if (reader.faults.length > 0 || !whole.library) throw contentError(reader.faults);
  kept.set(root, whole.library);
  return whole.library;
}

/** Lets the next call read everything again. */
export function forget(): void {
  kept.clear();
}

const lists = new WeakMap<Library, Map<unknown, unknown>>();

/**
 * A list made from the library: made once for as long as the library is kept. It is known by the function
 * that makes it, which therefore has a name of its own and is not written where it is passed.
 */
export function derived<T>(make: (from: Library) => T): T {
  const from = library();
  const made = lists.get(from) ?? new Map<unknown, unknown>();
  lists.set(from, made);
  if (!made.has(make)) made.set(make, make(from));
  return made.get(make) as T;
}
