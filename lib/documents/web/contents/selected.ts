import { isDocument, isShadowRoot } from '@/lib/documents/web/element-kinds';
import { frameOf } from '@/lib/documents/web/frames';
import { childNodesOf, pageOf, parentNodeOf, rangeIn, rootOf, selectionOf } from '@/lib/dom/strangers';

/** How much of a node is selected. */
export type Share = 'all' | 'some' | 'none';

/** What is selected of a page, tree by tree: a range ends where a shadow root or a frame does. */
export class Selected {
  readonly #ranges: readonly Range[];
  /** What holds a tree in which something is selected. */
  readonly #holders = new Set<Node>();

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges;
    for (const range of ranges) {
      for (let node: Node | null = range.startContainer; node; node = parentNodeOf(node) ?? holderOf(node)) {
        this.#holders.add(node);
      }
    }
  }

  /** Null where nothing is selected in any of the trees. */
  static in(documents: readonly Document[], shadowRoots: readonly ShadowRoot[]): Selected | null {
    const ranges = documents.flatMap((page) => rangesOf(selectionOf(page), shadowRoots));
    const full = ranges.filter((range) => !range.collapsed && range.toString().trim() !== '');
    return full.length > 0 ? new Selected(full) : null;
  }

  /** How much of a node is selected, as of what it stands in. */
  of(node: Node, around: Share): Share {
    if (around !== 'some') return around;
    if (this.#holders.has(node)) return 'some';
    const held = this.#inSelectedTree(node);
    return this.#ranges.some((range) => rootOf(range.startContainer) === rootOf(held) && touches(range, held))
      ? 'some'
      : 'none';
  }

  textOf(node: Text, share: Share): string {
    const { data } = node;
    if (share === 'all' || this.#inSelectedTree(node) !== node) return data;
    return this.#ranges
      .filter((range) => rootOf(range.startContainer) === rootOf(node) && touches(range, node))
      .map((range) =>
        data.slice(
          range.startContainer === node ? range.startOffset : 0,
          range.endContainer === node ? range.endOffset : data.length,
        ),
      )
      .join('');
  }

  /** The node, or what holds its tree where nothing in that is selected by itself. */
  #inSelectedTree(node: Node): Node {
    let held = node;
    for (let holder: Node | null = node; holder && !this.#holders.has(rootOf(held)); ) {
      holder = holderOf(rootOf(held));
      held = holder ?? held;
    }
    return held;
  }
}

function touches(range: Range, node: Node): boolean {
  if (!range.intersectsNode(node)) return false;
  // One that ends where something begins has nothing of it, as one does that was made by three clicks.
  const end = range.endContainer === node && range.endOffset === 0;
  const start = range.startContainer === node && range.startOffset === lengthOf(node) && range.endContainer !== node;
  return !end && !(start && lengthOf(node) > 0);
}

const lengthOf = (node: Node): number => ('data' in node ? String(node.data).length : childNodesOf(node).length);

function holderOf(node: Node): Node | null {
  if (isShadowRoot(node)) return node.host;
  return isDocument(node) ? frameOf(node) : null;
}

/** Plain ranges stop at the host of a shadow root; composed ones go in, but are one even where several are selected. */
function rangesOf(selection: Selection | null, shadowRoots: readonly ShadowRoot[]): Range[] {
  if (!selection || selection.rangeCount === 0) return [];
  if (shadowRoots.length > 0 && selection.rangeCount === 1) {
    return selection.getComposedRanges({ shadowRoots: [...shadowRoots] }).flatMap(inTrees);
  }
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
}

/** A range over several trees as one for each of them. */
function inTrees({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range[] {
  const pieces: Range[] = [];
  let start = { node: startContainer, offset: startOffset };
  let end = { node: endContainer, offset: endOffset };
  const around = new Set<Node>();
  for (let node: Node | null = endContainer; node; node = holderOf(rootOf(node))) around.add(rootOf(node));
  while (!around.has(rootOf(start.node))) {
    const root = rootOf(start.node);
    const host = holderOf(root);
    if (!host) return pieces;
    pieces.push(range(start, { node: root, offset: childNodesOf(root).length }));
    start = besides(host, 1);
  }
  while (rootOf(end.node) !== rootOf(start.node)) {
    const root = rootOf(end.node);
    const host = holderOf(root);
    if (!host) return pieces;
    pieces.push(range({ node: root, offset: 0 }, end));
    end = besides(host, 0);
  }
  return [...pieces, range(start, end)];
}

interface Boundary {
  node: Node;
  offset: number;
}

function besides(node: Node, after: 0 | 1): Boundary {
  const parent = parentNodeOf(node) ?? node;
  return { node: parent, offset: [...childNodesOf(parent)].indexOf(node as ChildNode) + after };
}

function range(start: Boundary, end: Boundary): Range {
  const made = rangeIn(pageOf(start.node));
  made.setStart(start.node, start.offset);
  made.setEnd(end.node, end.offset);
  return made;
}
