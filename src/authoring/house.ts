import { writeFileSync } from 'node:fs';
import { drawHouse } from './house-drawing.ts';
import { filesByRoom, usesBetween } from './house-plan.ts';
import { sourcesBelow } from './imports.ts';

const SRC = new URL('../', import.meta.url);

const sources = sourcesBelow(SRC);
writeFileSync(new URL('house.svg', SRC), drawHouse(filesByRoom(sources), usesBetween(sources)));
console.log('src/house.svg is drawn.');
