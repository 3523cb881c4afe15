import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';
import type { SnippetLanguage } from '#src/prose/snippet.ts';

/** The tokens a reader gains from seeing apart, by our class. The others would double the weight. */
const CLASSES: Readonly<Record<string, string>> = {
  comment: 'note',
  'triple-quoted-string': 'note',
  string: 'string',
  keyword: 'keyword',
  function: 'name',
  property: 'name',
  key: 'name',
};

const TAG = /<span class="token ([^"]*)">|<\/span>/g;

/** Code as HTML whose tokens carry classes and no styles. */
export async function highlighted(code: string, language: SnippetLanguage): Promise<string> {
  const { html } = await runHighlighterWithAstro(language === 'jsonl' ? 'json' : language, code);
  const open: boolean[] = [];
  return html.replace(TAG, (_, tokens?: string) => {
    if (tokens === undefined) return open.pop() ? '</span>' : '';
    const known = tokens.split(' ').find((token) => token in CLASSES);
    open.push(known !== undefined);
    return known === undefined ? '' : `<span class="${CLASSES[known]}">`;
  });
}
