import { BOX, layOut } from './house-layout.ts';
import type { Use } from './house-plan.ts';

/** Rooms that many others use lie below the rest as floors and name their users in words. */
const FLOORS = ['controls', 'library', 'ground'];
/** Astro's own places, which may use every room: the roof. */
const ROOF = ['pages', 'layouts'];
/** What has no arrows to show. */
const UNDRAWN = ['styles'];

const WIDTH = 1000;
const BAR = { height: 62, gap: 10 } as const;
const MARGIN = 10;
const LEGEND = 26;

const STYLE = `
  svg { --paper: #fcfbf7; --raised: #f4f2ea; --ink: #1f2326; --soft: #555b60; --line: #87857c; color: var(--ink) }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #16181b; --raised: #1f2226; --ink: #e8e6df; --soft: #abafb3; --line: #80858b }
  }
  text { font: 12px system-ui, sans-serif; fill: var(--soft) }
  .name { font-size: 15px; font-weight: 600; fill: var(--ink) }
  .paper { fill: var(--paper) }
  .box { fill: var(--raised); stroke: var(--line) }
  .arrow { fill: none; stroke: var(--soft); stroke-width: 1.4 }
  .outer { stroke-dasharray: 5 4 }
  .head { fill: var(--soft) }`;

/**
 * The house as an SVG 1,000 pixels wide: a box for each room, an arrow from a room to one it
 * imports. The same measures always give the same drawing.
 */
export function drawHouse(files: ReadonlyMap<string, number>, uses: readonly Use[]): string {
  const apart = [...FLOORS, ...ROOF, ...UNDRAWN];
  const rooms = [...files.keys()].filter((room) => !apart.includes(room));
  const arrows = uses.filter(({ from, to }) => rooms.includes(from) && rooms.includes(to));
  const top = MARGIN + BAR.height + LEGEND;
  const { width, height, boxes, ways } = layOut(rooms, arrows);
  const floorsTop = top + height + BAR.gap;
  const total = floorsTop + FLOORS.length * (BAR.height + BAR.gap) + MARGIN;

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${total}" width="${WIDTH}" height="${total}" role="img" aria-labelledby="title desc">
<title id="title">The rooms of src/ and what imports what</title>
<desc id="desc">${spoken(rooms, arrows)}</desc>
<style>${STYLE}
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
<rect class="paper" width="${WIDTH}" height="${total}"/>
${bar(ROOF.join(', '), MARGIN, [
  ROOF.map((room) => `${room}: ${counted(files.get(room))}`).join(', '),
  `use ${listed(usedBy(ROOF, uses))}`,
])}
${legend(top - 12)}
<g transform="translate(${Math.round((WIDTH - width) / 2)} ${top})">
${[...ways].map(([use, way]) => arrow(use, way)).join('\n')}
${[...boxes].map(([room, { x, y }]) => box(room, x, y, counted(files.get(room)))).join('\n')}
</g>
${FLOORS.map((room, floor) =>
  bar(room, floorsTop + floor * (BAR.height + BAR.gap), [
    `${counted(files.get(room))}; used by ${listed(usersOf(room, uses))}`,
    `uses ${listed(usedBy([room], uses)) || 'no room'}`,
  ]),
).join('\n')}
</svg>
`;
}

function arrow({ from, to, kinds, pure }: Use, way: string): string {
  return (
    `<path class="arrow${pure ? '' : ' outer'}" d="${way}" marker-end="url(#head)">` +
    `<title>${from} imports ${to}: ${kinds.join(', ')}</title></path>`
  );
}

function box(room: string, x: number, y: number, words: string): string {
  const middle = x + BOX.width / 2;
  return (
    `<rect class="box" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4"/>` +
    `<text class="name" x="${middle}" y="${y + 23}" text-anchor="middle">${room}</text>` +
    `<text x="${middle}" y="${y + 42}" text-anchor="middle">${words}</text>`
  );
}

function bar(name: string, y: number, [first = '', second = '']: readonly string[]): string {
  const width = WIDTH - 2 * MARGIN;
  return (
    `<rect class="box" x="${MARGIN}" y="${y}" width="${width}" height="${BAR.height}" rx="4"/>` +
    `<text class="name" x="26" y="${y + 36}">${name}</text>` +
    `<text x="170" y="${y + 26}">${first}</text><text x="170" y="${y + 46}">${second}</text>`
  );
}

function legend(y: number): string {
  return (
    `<path class="arrow" d="M${MARGIN} ${y}h40" marker-end="url(#head)"/>` +
    `<text x="60" y="${y + 4}">pure code imports it</text>` +
    `<path class="arrow outer" d="M210 ${y}h40" marker-end="url(#head)"/>` +
    `<text x="260" y="${y + 4}">other code alone does: islands, Astro components, browser scripts, commands</text>`
  );
}

function spoken(rooms: readonly string[], arrows: readonly Use[]): string {
  return rooms
    .map((room) => {
      const used = listed(usedBy([room], arrows));
      return `${room} imports ${used || 'no other room of features'}.`;
    })
    .join(' ');
}

function usersOf(room: string, uses: readonly Use[]): readonly string[] {
  return uses.filter(({ to }) => to === room).map(({ from }) => from);
}

function usedBy(users: readonly string[], uses: readonly Use[]): readonly string[] {
  const used = uses.filter(({ from, to }) => users.includes(from) && !users.includes(to));
  return [...new Set(used.map(({ to }) => to))].sort();
}

function listed(rooms: readonly string[]): string {
  return rooms.join(', ');
}

function counted(files = 0): string {
  return files === 1 ? '1 file' : `${files} files`;
}
