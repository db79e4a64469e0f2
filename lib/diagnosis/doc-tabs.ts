import { googlePageOf } from '@/lib/documents/google/page';
import { googleEditors } from '@/lib/documents/google/permissions';
import { browser } from '@/lib/extension/browser';
import { isAllowed } from '@/lib/tabs/permissions';

interface DocTab {
  id: number;
  title: string;
}

/** The tabs with Google Docs that may be looked at, and whether any may. */
export interface DocTabs {
  allowed: boolean;
  tabs: DocTab[];
}

export async function listDocTabs(): Promise<DocTabs> {
  if (!(await isAllowed(googleEditors))) return { allowed: false, tabs: [] };
  const found = await browser.tabs.query({ url: [...googleEditors.asked] });
  const tabs = found.flatMap(({ id, url, title = '' }) =>
    id !== undefined && url && googlePageOf(url)?.kind === 'document' ? [{ id, title }] : [],
  );
  return { allowed: true, tabs };
}

/** Calls when a tab was opened or closed, or shows something else. */
export function onTabsChanged(listener: () => void, signal: AbortSignal): void {
  const updated = (_: number, { status, title }: { status?: string | undefined; title?: string | undefined }) => {
    if (status !== undefined || title !== undefined) listener();
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(listener);
    },
    { once: true },
  );
}
