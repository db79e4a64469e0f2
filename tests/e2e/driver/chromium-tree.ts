import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { TreeNode } from './tree-node.ts';

interface Property {
  name: string;
  value: { value?: unknown };
}

interface ComputedNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: Property[];
  childIds?: string[];
  parentId?: string;
}

/** What Chromium calls otherwise than ARIA. */
const roles: Readonly<Record<string, string>> = {
  RootWebArea: 'document',
  StaticText: 'text',
  InlineTextBox: 'text',
  DisclosureTriangle: 'button',
  ComboBoxMenuButton: 'combobox',
  comboBoxSelect: 'combobox',
  MenuListPopup: 'listbox',
  MenuListOption: 'option',
};

/** The tree of a page, with those of its frames after it, each beginning with its document. */
export async function chromiumTree(page: Page): Promise<TreeNode[]> {
  const trees = [];
  for (const frame of page.frames()) trees.push(...(await treeOf(frame).catch(() => [])));
  return trees;
}

async function treeOf(frame: Frame): Promise<TreeNode[]> {
  const session: CDPSession = Reflect.get(frame, 'client');
  const ofFrame = { frameId: Reflect.get(frame, '_id') as string };
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree', ofFrame)) as { nodes: ComputedNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read: TreeNode[] = [];

  function walk(node: ComputedNode, depth: number): void {
    const role = node.role?.value ?? '';
    const isTold = !node.ignored && role !== 'InlineTextBox';
    if (isTold) read.push({ role: roleOf(role), name: node.name?.value ?? '', states: statesOf(node), depth });
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, isTold ? depth + 1 : depth);
    }
  }
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root) walk(root, 0);
  return read;
}

const roleOf = (role: string): string => (role === 'none' || role === 'generic' ? '' : (roles[role] ?? role));

function statesOf({ properties = [] }: ComputedNode): string[] {
  return properties.flatMap(({ name, value: { value } }) => {
    if (name === 'expanded') return value === true ? 'expanded' : 'collapsed';
    if (name === 'checked' || name === 'pressed') return value === 'true' ? name : [];
    if (name === 'live') return value === 'off' ? [] : name;
    if (name === 'invalid') return value === 'false' ? [] : name;
    const isPlain = ['focusable', 'focused', 'selected', 'disabled', 'modal'].includes(name);
    return isPlain && value === true ? name : [];
  });
}
