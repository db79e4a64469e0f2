/** What is known of a module where it is given its file. */
interface ModuleInfo {
  isEntry: boolean;
  importers: readonly string[];
}

type Modules = { getModuleInfo(id: string): ModuleInfo | null };

/**
 * Names the one file of what at least two pages need as they open. What is only loaded later stays out of it, also where
 * several parts that are loaded later share it: every page would load it at once.
 */
export function sharedByPages(id: string, modules: Modules): 'shared' | null {
  const pages = new Set<string>();
  const seen = new Set<string>();
  const ahead = [id];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const known = modules.getModuleInfo(at);
    if (known?.isEntry) pages.add(at);
    if (pages.size > 1) return 'shared';
    ahead.push(...(known?.importers ?? []));
  }
  return null;
}
