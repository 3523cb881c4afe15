import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A word that touches an expression: the formatter closes a gap that was meant as a space. */
const TOUCHING = /(?<![=.`$({[:,\w-])\b[A-Za-z]+\{(?!' ')[a-z]\w*|\}[A-Za-z]\w+/g;

test('no word of a component runs into an expression', () => {
  const stuck = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => {
      const [, , ...markup] = readFileSync(`src/${file}`, 'utf8').split(/^---$/m);
      const text = markup
        .join('---')
        .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
        .replace(/`[^`]*`/g, '');
      return [...text.matchAll(TOUCHING)].map(([words]) => `${file}: ${words}`);
    });
  expect(stuck).toEqual([]);
});
