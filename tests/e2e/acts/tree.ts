import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import type { TreeNode } from '../driver/tree-node.ts';
import { until } from '../driver/until.ts';

/** The tree of a page once it holds something: browsers compute it a moment after what is seen. */
export async function treeWith(
  browser: BrowserDriver,
  page: Page,
  what: string,
  holds: (tree: readonly TreeNode[]) => boolean,
): Promise<TreeNode[]> {
  let last: TreeNode[] = [];
  try {
    return await until(`a tree with ${what}`, async () => {
      last = await browser.tree(page);
      return holds(last) && last;
    });
  } catch (error) {
    throw new Error(`no ${what} in:\n${last.map(line).join('\n')}`, { cause: error });
  }
}

/** Whether there is a node of this role, with this name or one that begins so. */
export const has = (tree: readonly TreeNode[], role: string, name = ''): boolean =>
  tree.some((node) => node.role === role && node.name.startsWith(name));

/** What is within the first node of this role and name, the node itself first. */
export function within(tree: readonly TreeNode[], role: string, name = ''): TreeNode[] {
  const start = tree.findIndex((node) => node.role === role && node.name.startsWith(name));
  const first = tree[start];
  if (!first) throw new Error(`no ${role} “${name}” in:\n${tree.map(line).join('\n')}`);
  const end = tree.findIndex((node, at) => at > start && node.depth <= first.depth);
  return tree.slice(start, end < 0 ? undefined : end);
}

/** The nodes of a role, each as its name and those of these states that it has. */
export function told(tree: readonly TreeNode[], role: string, states: readonly string[] = []): string[] {
  return tree
    .filter((node) => node.role === role)
    .map((node) => [node.name, ...states.filter((state) => node.states.includes(state))].join(' | '));
}

/** What can be worked with, and what holds it, needs a name. */
const named = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'combobox', 'listbox', 'option', 'checkbox', 'radio', 'slider'],
  ...['spinbutton', 'menu', 'menuitem', 'tab', 'tree', 'treeitem', 'dialog', 'alertdialog', 'region', 'heading'],
  ...['navigation', 'radiogroup', 'meter', 'progressbar', 'image', 'img'],
]);

/** What would be nothing without these in it. */
const parts: Readonly<Record<string, readonly string[]>> = {
  listbox: ['option'],
  list: ['listitem'],
  radiogroup: ['radio'],
  tree: ['treeitem'],
  menu: ['menuitem'],
  table: ['row'],
  row: ['cell', 'gridcell', 'columnheader', 'rowheader'],
};

/** What no screen reader could make sense of, in one line each. */
export function treeFaults(tree: readonly TreeNode[]): string[] {
  return tree.flatMap((node, at) => {
    const end = tree.findIndex((other, place) => place > at && other.depth <= node.depth);
    const inside = tree.slice(at + 1, end < 0 ? undefined : end);
    const isListOfSelect = node.role === 'listbox' && isSelect(tree, at);
    const isNameless = named.has(node.role) && node.name.trim() === '' && !isListOfSelect;
    const isRoleless = node.states.includes('focusable') && (node.role === '' || node.role === 'text');
    const wanted = parts[node.role];
    return [
      ...(isNameless ? [`without a name: ${line(node)}`] : []),
      ...(isRoleless
        ? [`can be focused and is nothing: ${line(node)} (${inside.map(({ name }) => name).join(' ')})`]
        : []),
      ...(wanted && !inside.some(({ role }) => wanted.includes(role)) ? [`with nothing in it: ${line(node)}`] : []),
    ];
  });
}

/** The list that a `select` opens has its name from that. */
function isSelect(tree: readonly TreeNode[], at: number): boolean {
  const depth = tree[at]?.depth ?? 0;
  const above = tree.slice(0, at).findLast((node) => node.depth < depth);
  return above?.role === 'combobox';
}

const line = ({ role, name, states, depth }: TreeNode): string =>
  `${' '.repeat(depth)}${role || '·'} “${name}” ${states.join(' ')}`;
