import type { InWindow } from './firefox-chrome-window.ts';
import type { TreeNode } from './tree-node.ts';

/** The tree of the page at an address, frames in their places. Firefox computes it once it has been asked for, and by and by. */
export function firefoxTree(inWindow: InWindow, address: string): Promise<TreeNode[]> {
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
        // Of an alert all know that it is.
        ...((live && live !== 'off') || roleOf(node) === 'alert' ? ['live'] : []),
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
      // ARIA has no name for it.
      if (name === 'summary') return 'button';
      const role = node.computedARIARole;
      return role === 'generic' || role === 'none' || role === 'presentation' ? '' : role;
    };
    const nodes = [];
    const walk = (node, depth) => {
      nodes.push({ role: roleOf(node), name: node.name ?? '', states: statesOf(node), depth });
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child, depth + 1);
    };
    const at = (browser) => browser.currentURI.spec === ${JSON.stringify(address)};
    const tab = gBrowser.browsers.findLast(at) ?? gBrowser.selectedBrowser;
    const page = service.getAccessibleFor(tab)?.firstChild;
    if (page) walk(page, 0);
    return nodes;`);
}
