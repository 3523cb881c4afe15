import { readdirSync, readFileSync } from 'node:fs';
import { defineMdastPlugin } from 'satteri';
import { parse } from 'yaml';
import { resolveTerm, type Term } from '../glossary.ts';
import { termSchema } from '../schema/term.ts';
import { placeOf } from './place.ts';

const TERMS = new URL('../../../content/terms/', import.meta.url);

/**
 * Links of MDX prose: a `[[wikilink]]` becomes a link to its term's page, and a root-relative
 * address gets the base path of the site. An unknown term throws with file, line and column.
 */
export function linkPlugin(base: string) {
  const prefix = base.replace(/\/$/, '');
  const terms = readTerms();
  return defineMdastPlugin({
    name: 'links',
    options: { position: true },
    link(node, context) {
      const start = node.position?.start;
      const isWikilink =
        start && lineAt(context.source, start.line).startsWith('[[', start.column - 1);
      if (isWikilink) {
        const term = resolveTerm(terms, node.url);
        if (!term) {
          throw new Error(
            `${placeOf(node, context)} — [[${node.url}]] is no term. ` +
              'Add content/terms/<term>.yaml or an alias to an existing one.',
          );
        }
        context.setProperty(node, 'url', prefix + term.page);
      } else if (node.url.startsWith('/')) {
        context.setProperty(node, 'url', prefix + node.url);
      }
    },
  });
}

function lineAt(source: string, line: number): string {
  return source.split('\n', line)[line - 1] ?? '';
}

function readTerms(): readonly Term[] {
  return readdirSync(TERMS)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      id: file.replace('.yaml', ''),
      ...termSchema.parse(parse(readFileSync(new URL(file, TERMS), 'utf8'))),
    }));
}
