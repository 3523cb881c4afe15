import { defineMdastPlugin } from 'satteri';
import { resolveTerm } from '../glossary.ts';
import { library } from '../../library/library.ts';
import { placeOf } from './place.ts';

/**
 * Links of MDX prose: a `[[wikilink]]` becomes a link to its term's page, and a root-relative
 * address gets the base path of the site. An unknown term throws with file, line and column.
 */
export function linkPlugin(base: string) {
  const prefix = base.replace(/\/$/, '');
  return defineMdastPlugin({
    name: 'links',
    options: { position: true },
    link(node, context) {
      const start = node.position?.start;
      const isWikilink =
        start && lineAt(context.source, start.line).startsWith('[[', start.column - 1);
      if (isWikilink) {
        const term = resolveTerm([...library().terms.values()], node.url);
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
