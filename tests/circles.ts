/**
 * Groups of nodes from which one comes back to where one started, each as a line of names: the
 * strongly connected components of more than one node, by Tarjan's algorithm. Edges that lead
 * nowhere are passed over.
 */
export function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const found: string[] = [];

  function visit(node: string): number {
    order.set(node, order.size);
    let low = order.size - 1;
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      const seen = order.get(next);
      if (seen === undefined) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, seen);
    }
    if (low === order.get(node)) {
      const group = open.splice(open.lastIndexOf(node));
      if (group.length > 1) found.push(group.sort().join(', '));
    }
    return low;
  }

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}
