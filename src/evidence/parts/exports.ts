import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { toCsl } from '#src/evidence/csl.ts';
import type { Study } from '#src/evidence/study.ts';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** Entries that were written: a study is cited by many pages, and is the same for each. */
const entries = new Map<Study, string>();

/** The studies as a BibTeX file, in the order given; keys are the ids of this site. */
export function bibtex(studies: readonly Study[]): string {
  return `${studies.map(entry).join('\n')}\n`;
}

function entry(study: Study): string {
  const written = entries.get(study) ?? format([study], 'bibtex').trim();
  entries.set(study, written);
  return written;
}

/** The studies as CSL-JSON, in the order given. */
export function cslJson(studies: readonly Study[]): string {
  return `${format(studies, 'data').trim()}\n`;
}

function format(studies: readonly Study[], name: 'bibtex' | 'data'): string {
  return new Cite(studies.map(toCsl)).format(name, { format: 'text' });
}
