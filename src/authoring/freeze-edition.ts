import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { freeze } from '../cost/finding/edition.ts';
import { library } from '../library/library.ts';

// Keeps the present prices, presets and defaults for links that are made with them. Run before
// publishing; an edition that was published is never edited or deleted.

const EDITIONS = new URL('../../public/data/editions/', import.meta.url);

const { book } = library();
const file = new URL(`${book.edition}.json`, EDITIONS);
if (existsSync(file)) console.log(`Edition ${book.edition} is kept already.`);
else {
  mkdirSync(EDITIONS, { recursive: true });
  writeFileSync(file, `${JSON.stringify(freeze(book))}\n`);
  console.log(`Edition ${book.edition} is kept in public/data/editions/.`);
}
