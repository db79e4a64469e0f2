import type { FrameworkRemark, RemarkKind } from '@/lib/frameworks/format';
import type { TreeNode } from './tree';

/** A node that says what it belongs to. */
export interface LooseNode {
  node: TreeNode;
  /** All that it may be called by others. */
  names: readonly string[];
  /** `order` is its place among those that belong to the same; those that have none come last, as they stand. */
  parents: readonly { name: string; order: number | null }[];
}

interface Linked {
  children: TreeNode[];
  remarks: FrameworkRemark[];
}

/**
 * Makes a tree of nodes that say what they belong to, whatever they say: what belongs to nothing that is here stands at
 * the top, and where nodes belong to each other in a circle one bond is cut.
 *
 * @param isTop whether a name is that of the whole
 */
export function linkedTree(loose: readonly LooseNode[], isTop: (name: string) => boolean): Linked {
  const remarks: FrameworkRemark[] = [];
  const remark = (kind: RemarkKind, { node }: LooseNode): void => {
    remarks.push({ kind, place: node.from });
  };
  const named = namedNodes(loose, remark);
  const top: Bond[] = [];
  const below = new Map<LooseNode, Bond[]>(loose.map((each) => [each, []]));
  const above = new Map<LooseNode, LooseNode>();
  for (const each of loose) {
    let stands = false;
    const parents = new Set<LooseNode>();
    for (const { name, order } of each.parents) {
      const parent = named.get(name);
      if (parent && parents.size === parents.add(parent).size) continue;
      if (isTop(name) && !parent) top.push({ child: each, order });
      else if (parent && parent !== each) {
        below.get(parent)?.push({ child: each, order });
        above.set(each, parent);
      } else {
        remark(parent ? 'cycle' : 'orphan', each);
        continue;
      }
      stands = true;
    }
    if (!stands) top.push({ child: each, order: each.parents[0]?.order ?? null });
  }
  const growing = new Growing(below, (each) => remark('cycle', each));
  const children = inOrder(top).map(({ child }) => growing.grown(child));
  for (const each of loose) {
    if (growing.has(each)) continue;
    const first = inCircle(each, above);
    remark('cycle', first);
    children.push(growing.grown(first));
  }
  return { children: [...new Set(children)], remarks };
}

interface Bond {
  child: LooseNode;
  order: number | null;
}

function namedNodes(
  loose: readonly LooseNode[],
  remark: (kind: RemarkKind, node: LooseNode) => void,
): Map<string, LooseNode> {
  const named = new Map<string, LooseNode>();
  for (const each of loose) {
    const [first] = each.names;
    if (first !== undefined && named.has(first)) remark('twice', each);
    for (const name of each.names) if (!named.has(name)) named.set(name, each);
  }
  return named;
}

const inOrder = (bonds: readonly Bond[]): Bond[] =>
  bonds.toSorted((one, other) =>
    compared(one.order ?? Number.POSITIVE_INFINITY, other.order ?? Number.POSITIVE_INFINITY),
  );

const compared = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);

/** One that belongs to itself in the end, of those that this one hangs from. */
function inCircle(start: LooseNode, above: ReadonlyMap<LooseNode, LooseNode>): LooseNode {
  const passed = new Set<LooseNode>();
  let at = start;
  while (!passed.has(at)) {
    passed.add(at);
    at = above.get(at) ?? at;
  }
  return at;
}

/** Hangs nodes below each other, without recursion: circles may be as long as a file. */
class Growing {
  readonly #states = new Map<LooseNode, 'open' | 'done'>();
  readonly #below: ReadonlyMap<LooseNode, readonly Bond[]>;
  readonly #onCircle: (child: LooseNode) => void;

  constructor(below: ReadonlyMap<LooseNode, readonly Bond[]>, onCircle: (child: LooseNode) => void) {
    this.#below = below;
    this.#onCircle = onCircle;
  }

  has(node: LooseNode): boolean {
    return this.#states.has(node);
  }

  grown(start: LooseNode): TreeNode {
    if (this.has(start)) return start.node;
    const open = [this.#opened(start)];
    for (let last = open.at(-1); last; last = open.at(-1)) {
      const bond = last.bonds[last.next];
      last.next += 1;
      if (!bond) {
        this.#states.set(last.at, 'done');
        open.pop();
      } else if (this.#states.get(bond.child) === 'open') this.#onCircle(bond.child);
      else {
        last.at.node.children.push(bond.child.node);
        if (!this.has(bond.child)) open.push(this.#opened(bond.child));
      }
    }
    return start.node;
  }

  #opened(at: LooseNode): { at: LooseNode; bonds: Bond[]; next: number } {
    this.#states.set(at, 'open');
    return { at, bonds: inOrder(this.#below.get(at) ?? []), next: 0 };
  }
}
