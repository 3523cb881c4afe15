import { expect, test } from 'vitest';
import { readSite } from './site.ts';

/** Tags that stand inside a sentence. */
const INLINE = 'a, strong, em, code, b, i';

test.each(readSite('dist').pages)('no word runs into a link or an emphasis on $path', ({ $ }) => {
  const stuck = $('main')
    .find(INLINE)
    .get()
    .filter((element) => {
      const before = element.prev;
      const text = $(element).text();
      return (
        before?.type === 'text' && /[\p{L}\d,;:.]$/u.test(before.data) && /^[\p{L}\d]/u.test(text)
      );
    })
    .map((element) => $(element).parent().text().trim().slice(0, 80));
  expect(stuck).toEqual([]);
});
