import type { InWindow } from './firefox-chrome-window.ts';
import type { TreeNode } from './tree-node.ts';

/** The tree of the page in front, frames in their places. Firefox computes it once it has been asked for, and by and by. */
export function firefoxTree(inWindow: InWindow): Promise<TreeNode[]> {
  return inWindow<TreeNode[]>(`
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    window.keptAccessibilityService = service;
    const told = ['focusable', 'focused', 'selected', 'checked', 'expanded', 'collapsed', 'pressed', 'modal', 'invalid'];
    const statesOf = (node) => {
      const state = {};
      const more = {};
      node.getState(state, more);
      const names = [...service.getStringStates(state.value, more.value)];
      const live = attributeOf(node, 'live');
      return [
        ...names.filter((name) => told.includes(name)),
        ...(names.includes('unavailable') ? ['disabled'] : []),
        ...(live && live !== 'off' ? ['live'] : []),
      ];
    };
    const attributeOf = (node, name) => {
      try {
        return node.attributes.getStringProperty(name);
      } catch {
        return null;
      }
    };
    const roleOf = (node) => {
      const name = service.getStringRole(node.role);
      if (name === 'text leaf' || name === 'static') return 'text';
      if (name === 'document') return 'document';
      if (name === 'internal frame') return 'Iframe';
      const role = node.computedARIARole;
      return role === 'generic' || role === 'none' || role === 'presentation' ? '' : role;
    };
    const nodes = [];
    const walk = (node, depth) => {
      nodes.push({ role: roleOf(node), name: node.name ?? '', states: statesOf(node), depth });
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child, depth + 1);
    };
    const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
    if (page) walk(page, 0);
    return nodes;`);
}
