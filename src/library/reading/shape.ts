import type { z } from 'astro/zod';
import type { FieldPath } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** One thing that a schema refuses: where, and in words. */
export interface Refusal {
  readonly path: FieldPath;
  readonly says: string;
}

/** What a schema refuses in a value, each with the reason and what to write instead. */
export function refusals(issues: readonly Issue[], value: unknown): readonly Refusal[] {
  return issues.flatMap((issue) => refusalsOf(issue, value));
}

function refusalsOf(issue: Issue, value: unknown): readonly Refusal[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      says: `"${key}" is no field here; correct its spelling or leave it out.`,
    }));
  if (issue.code === 'invalid_union' && isPlain(issue) && issue.errors.length > 0)
    return refusals(
      nearest(issue.errors).map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
      value,
    );
  const found = valueAt(value, path);
  const says = instead(issue);
  // A message that names what it refuses is complete by itself.
  const isWhole = typeof found === 'string' && says.startsWith(`"${found}"`);
  return [{ path, says: isWhole ? says : `${reason(found)}; ${says}` }];
}

/** Whether the message is zod’s own and not one of a schema of this project. */
function isPlain({ message }: Issue): boolean {
  return message.startsWith('Invalid ') || message.startsWith('Too ');
}

/** The faults of the alternative that comes closest to what was written. */
function nearest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  return alternatives.reduce((best, other) => (depth(other) > depth(best) ? other : best));
}

const MOST_SHOWN = 60;

function reason(found: unknown): string {
  if (found === undefined) return 'is missing';
  const text = JSON.stringify(found);
  return `${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text} is refused`;
}

function instead(issue: Issue): string {
  if (!isPlain(issue)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `write ${NAMES[issue.expected] ?? issue.expected} here.`;
    case 'invalid_value':
      return `write ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return `write it in the form of ${'pattern' in issue ? issue.pattern : issue.format}.`;
    case 'too_small':
      return `write ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unitOf(issue.origin)}.`;
    case 'too_big':
      return `write ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unitOf(issue.origin)}.`;
    default:
      return `${issue.message}.`;
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

const NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'fields',
  record: 'fields',
  string: 'text',
  tuple: 'a list',
};

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | undefined | null)?.[step],
    value,
  );
}
