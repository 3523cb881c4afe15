import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  defineMdastPlugin,
  type MdastVisitorContext,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from 'satteri';
import { placeOf } from './place.ts';

/** What authors may write in MDX without an import: every Astro component of a room, by its name. */
const COMPONENTS: ReadonlyMap<string, string> = componentsOf('src');

type Tag = Readonly<MdxJsxFlowElement | MdxJsxTextElement>;

/**
 * Imports the components a page uses, so that it loads their styles and no others. An unknown
 * component throws with file, line and column.
 */
export function componentPlugin() {
  const used = new Set<string>();
  const use = (node: Tag, context: MdastVisitorContext) => {
    if (!node.name || !/^[A-Z]/.test(node.name)) return;
    if (!COMPONENTS.has(node.name))
      throw new Error(
        `${placeOf(node, context)} — <${node.name}> is no component. Authors may write: ` +
          `${[...COMPONENTS.keys()].sort().join(', ')}. A new one lies in src/<room>/parts/.`,
      );
    used.add(node.name);
  };
  return defineMdastPlugin({
    name: 'components',
    options: { position: true },
    mdxJsxFlowElement: use,
    mdxJsxTextElement: use,
    after(root, context) {
      const imports = [...used].map(
        (name) => `import ${name} from '#src/${COMPONENTS.get(name)}';`,
      );
      if (imports.length > 0)
        context.prependChild(root, { type: 'mdxjsEsm', value: imports.join('\n') });
    },
  });
}

/**
 * Where each component lies below `source`, by its name. Throws where two rooms have one of the same
 * name, because a page could then not say which it means.
 */
export function componentsOf(source: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const room of readdirSync(source).sort()) {
    const parts = join(source, room, 'parts');
    if (!existsSync(parts)) continue;
    for (const file of readdirSync(parts).sort()) {
      const name = /^(.+)\.astro$/.exec(file)?.[1];
      if (!name) continue;
      const place = `${room}/parts/${file}`;
      if (places.has(name))
        throw new Error(`Two components are called ${name}: ${places.get(name)} and ${place}.`);
      places.set(name, place);
    }
  }
  return places;
}
