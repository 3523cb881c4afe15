import { defineHastPlugin } from 'satteri';

/** Wraps every table of the prose in a box that scrolls sideways when the table is too wide. */
export const tablePlugin = defineHastPlugin({
  name: 'tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'] },
        children: [],
      });
    },
  },
});
