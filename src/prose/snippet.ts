import type { Day } from '../ground/day.ts';

export const SNIPPET_LANGUAGES = ['python', 'json', 'yaml', 'csv', 'markdown', 'jsonl'] as const;
export type SnippetLanguage = (typeof SNIPPET_LANGUAGES)[number];

/** A file that readers take away: code that runs, a configuration, or a template to fill in. */
export interface Snippet {
  readonly id: string;
  readonly title: string;
  /** Its name in content/snippets/files/ and in the reader's folder; no two share one. */
  readonly file: string;
  readonly language: SnippetLanguage;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** What must be there before it can be used, in words without a version. */
  readonly needs: string;
  /** What it was last checked with, as package and version. */
  readonly versions: readonly string[];
  /** The day on which it was last run, or compared with the documentation. */
  readonly checked: Day;
  /** How it was checked that day, in a sentence. */
  readonly how: string;
  /** The command that runs it; templates have none. */
  readonly run?: string | undefined;
  /** The page that explains it, and its step. */
  readonly page: string;
}

/** Where a snippet is published, from the root of the site. */
export function snippetPath({ file }: Pick<Snippet, 'file'>): string {
  return `/data/kit/${file}`;
}

/** Media type that a snippet is served with. */
export function mediaType({ language }: Pick<Snippet, 'language'>): string {
  const types: Readonly<Record<SnippetLanguage, string>> = {
    python: 'text/x-python; charset=utf-8',
    json: 'application/json',
    yaml: 'application/yaml; charset=utf-8',
    csv: 'text/csv; charset=utf-8; header=present',
    markdown: 'text/markdown; charset=utf-8',
    jsonl: 'application/jsonl; charset=utf-8',
  };
  return types[language];
}
