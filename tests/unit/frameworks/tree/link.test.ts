import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LooseNode, linkedTree } from '@/lib/frameworks/tree/link';
import { type TreeNode, treeNode } from '@/lib/frameworks/tree/tree';
import { runs } from '@/tests/support/runs';

const loose = (name: string, ...parents: (string | [string, number])[]): LooseNode => ({
  node: treeNode({ key: name, text: name, from: { item: name } }),
  names: [name],
  parents: parents.map((parent) =>
    typeof parent === 'string' ? { name: parent, order: null } : { name: parent[0], order: parent[1] },
  ),
});
const linked = (...nodes: LooseNode[]) => {
  const { children, remarks } = linkedTree(nodes, (name) => name === '');
  return { tree: shown(children), remarks: remarks.map(({ kind, place }) => [kind, 'item' in place ? place.item : 0]) };
};
const shown = (nodes: readonly TreeNode[]): string =>
  nodes.map(({ text, children }) => (children.length > 0 ? `${text}(${shown(children)})` : text)).join(' ');

test('siblings stand in the order that is said, and those of which none is said after them as they come', () => {
  expect(
    linked(loose('z', 'a'), loose('a', ''), loose('y', ['a', 2.5]), loose('x', ['a', 1]), loose('w', 'a')),
  ).toEqual({
    tree: 'a(x y z w)',
    remarks: [],
  });
});

test('what belongs to what is not there stands at the top, and is told', () => {
  expect(linked(loose('a', ''), loose('b', 'nowhere'), loose('c'))).toEqual({
    tree: 'a b c',
    remarks: [['orphan', 'b']],
  });
});

test('a circle is cut once, keeps all that is in it and below it, and is told', () => {
  const { tree, remarks } = linked(
    loose('x', 'a'),
    loose('a', 'c'),
    loose('b', 'a'),
    loose('c', 'b'),
    loose('self', 'self'),
  );
  expect(tree).toBe('self a(x b(c))');
  expect(remarks).toEqual([
    ['cycle', 'self'],
    ['cycle', 'a'],
    ['cycle', 'a'],
  ]);
});

test('a node may stand in two places, and what goes by the id of another is kept', () => {
  expect(linked(loose('a', ''), loose('b', ''), loose('c', 'a', 'b', 'a')).tree).toBe('a(c) b(c)');
  expect(linked(loose('a', ''), loose('a', ''), loose('c', 'a'))).toEqual({
    tree: 'a(c) a',
    remarks: [['twice', 'a']],
  });
});

test('whatever nodes say they belong to, each is there, and none below itself', () => {
  const names = fc.integer({ min: 0, max: 9 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.array(names, { maxLength: 3 })), { maxLength: 14 }), (given) => {
      const nodes = given.map(([name, parents]) => loose(name, ...parents));
      const { children } = linkedTree(nodes, (name) => name === '');
      const seen = new Set<TreeNode>();
      const walk = (node: TreeNode, above: readonly TreeNode[]): void => {
        expect(above).not.toContain(node);
        seen.add(node);
        for (const child of node.children) walk(child, [...above, node]);
      };
      for (const child of children) walk(child, []);
      expect(seen.size).toBe(nodes.length);
    }),
    { numRuns: runs(300) },
  );
}, 60_000);

test('a circle of 50,000 is cut without recursion', () => {
  const nodes = Array.from({ length: 50_000 }, (_, at) => loose(String(at), String((at + 1) % 50_000)));
  expect(linkedTree(nodes, () => false).children).toHaveLength(1);
}, 60_000);
