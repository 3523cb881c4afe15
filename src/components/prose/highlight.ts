import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';
import type { SnippetLanguage } from '#src/domain/snippet.ts';

/** What a reader gains from seeing apart. The other tokens would double the weight of a page. */
const MARKED = ['comment', 'string', 'triple-quoted-string', 'keyword', 'function', 'key', 'atrule'];

/** Code as HTML whose tokens carry classes and no styles. */
export async function highlighted(code: string, language: SnippetLanguage): Promise<string> {
  const { html } = await runHighlighterWithAstro(language === 'jsonl' ? 'json' : language, code);
  return plain(html);
}

/** The same HTML without the spans of tokens that are not `MARKED`. Prism nests none inside those. */
function plain(html: string): string {
  const kept: boolean[] = [];
  return html.replace(/<span class="token ([^"]*)">|<\/span>/g, (tag, classes?: string) => {
    if (classes === undefined) return kept.pop() ? '</span>' : '';
    const name = classes.split(' ').find((one) => MARKED.includes(one));
    kept.push(name !== undefined);
    return name === undefined ? '' : `<span class="${SHORT[name] ?? name}">`;
  });
}

const SHORT: Readonly<Record<string, string>> = {
  comment: 'note',
  'triple-quoted-string': 'note',
  function: 'name',
  key: 'name',
  atrule: 'name',
};
