import type { NodeId } from '#src/guide/flow.ts';

/**
 * Marks the path on every drawing and list of the page that names its nodes (`data-node`) and the
 * ways between them (`data-edge`, "from to"): `data-on-path` is "" on the path, "here" at its end.
 * The other ways out of an answered question get `data-not-taken`. Links that keep the answers
 * (`data-keeps-answers`) get those of the address.
 */
export function markPath(nodes: readonly NodeId[]): void {
  const ways = nodes.slice(1).map((node, index) => `${nodes[index]} ${node}`);
  const answered = nodes.slice(0, -1);
  const here = nodes.at(-1);
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>(
    '[data-node], [data-edge]',
  )) {
    const { node, edge } = element.dataset;
    const isOn = edge === undefined ? nodes.includes(node ?? '') : ways.includes(edge);
    if (isOn) element.dataset['onPath'] = node === here ? 'here' : '';
    else delete element.dataset['onPath'];
    element.toggleAttribute(
      'data-not-taken',
      !isOn && edge !== undefined && answered.includes(edge.split(' ')[0] ?? ''),
    );
  }
  const search = new URLSearchParams(location.search);
  search.delete('at');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-answers]'))
    link.search = search.toString();
}

/** Brings a node into view in every box that scrolls sideways, without moving the page. */
export function reveal(node: NodeId): void {
  for (const box of document.querySelectorAll('[data-scrolls]')) {
    const shown = box.querySelector(`[data-node="${node}"]`)?.getBoundingClientRect();
    if (!shown) continue;
    const frame = box.getBoundingClientRect();
    box.scrollLeft += shown.left - frame.left - Math.max(0, frame.width - shown.width) / 2;
  }
}
