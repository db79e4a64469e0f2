/** What is known of a module where it is given its file. */
interface ModuleInfo {
  isEntry: boolean;
  importers: readonly string[];
}

type Modules = { getModuleInfo(id: string): ModuleInfo | null };

const isPopup = (id: string) => /(^|\/)popup(\/|$)/.test(id);

/**
 * Names the file of what at least two pages need as they open: one of what the popup needs, which is to be there at once,
 * and one of what only others do. What is only loaded later stays out of both, also where several parts that are loaded
 * later share it: every page would load it at once.
 */
export function sharedByPages(id: string, modules: Modules): 'shared' | 'shared-beside-popup' | null {
  const pages = new Set<string>();
  const seen = new Set<string>();
  const ahead = [id];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const known = modules.getModuleInfo(at);
    if (known?.isEntry) pages.add(at);
    ahead.push(...(known?.importers ?? []));
  }
  if (pages.size < 2) return null;
  return [...pages].some(isPopup) ? 'shared' : 'shared-beside-popup';
}
