import type { BuildName } from '../builds.ts';

/** One change to the project: a text put in place of another, a new file, or a file that is gone. */
export type Edit =
  | { readonly file: string; readonly find: string; readonly put: string }
  | { readonly file: string; readonly add: string }
  | { readonly file: string; readonly remove: true };

/** A test that must go red, and what it needs. */
export interface Tested {
  /** What runs it: `unit` needs no build, the others look at a built site. */
  readonly floor: 'unit' | 'built' | 'browser';
  readonly file: string;
  /** A regular expression that the full name of the test matches; empty for the whole file. */
  readonly name: string;
  /** The builds it needs; that for the root of a domain unless given. */
  readonly builds?: readonly BuildName[];
}

/** No test: the build itself refuses the fault, in these words. */
export interface Refused {
  readonly floor: 'build';
  readonly says: string;
}

/** What must go red. The one field that changes when tests move. */
export type Shown = Tested | Refused;

/** A mistake that somebody might make, and the test that shows it. */
export interface Fault {
  readonly id: string;
  readonly kind: string;
  /** What a reader would suffer. */
  readonly harm: string;
  readonly edit: Edit;
  readonly redIn: Shown;
  /** Why the tests do not show it yet; `redIn` then names the test that should. */
  readonly missed?: string;
}
