import { defineMdastPlugin, type MdastVisitorContext, type MdxJsxTextElement } from 'satteri';
import { findingKey } from '../../evidence/references.ts';

/**
 * Sets a note in the margin beside the first citation of each study on a page. Components render in
 * no promised order and could not know which citation is the first.
 */
export function marginNotePlugin() {
  const noted = new Set<string>();
  return defineMdastPlugin({
    name: 'margin-notes',
    mdxJsxTextElement(node: Readonly<MdxJsxTextElement>, context: MdastVisitorContext) {
      if (node.name !== 'Cite') return;
      const fresh = studiesOf(node).filter((id) => !noted.has(id));
      for (const id of fresh) {
        noted.add(id);
        context.insertAfter(node, {
          type: 'mdxJsxTextElement',
          name: 'MarginNote',
          attributes: [{ type: 'mdxJsxAttribute', name: 'study', value: id }],
          children: [],
        });
      }
    },
  });
}

function studiesOf({ attributes }: Readonly<MdxJsxTextElement>): readonly string[] {
  const words = (name: string) => {
    const found = attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
    return typeof found?.value === 'string' ? found.value.split(/\s+/).filter(Boolean) : [];
  };
  return [
    ...new Set([...words('finding').map((text) => findingKey(text).study), ...words('study')]),
  ];
}
