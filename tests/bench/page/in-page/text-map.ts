/** The text nodes of the page's body in their order, with where each begins in the body's text. */
export interface TextMap {
  nodes: Text[];
  text: string;
  /** Where a character of a node stands in the body's text. */
  offset(node: Text, at: number): number;
  /** The node that a character of the body's text stands in, and where in that. */
  place(offset: number): { node: Text; at: number } | null;
}

export function mapText(): TextMap {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const startOf = new Map<Text, number>();
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push(node);
    starts.push(length);
    startOf.set(node, length);
    length += node.length;
  }
  return {
    nodes,
    text: nodes.map(({ data }) => data).join(''),
    offset: (node, at) => (startOf.get(node) ?? Number.NaN) + at,
    place(offset) {
      let low = 0;
      let high = nodes.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
      const node = nodes[low];
      return node ? { node, at: offset - (starts[low] ?? 0) } : null;
    },
  };
}
