import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { onSitesChanged } from '@/lib/tabs/site-access';
import { type DocTabs, listDocTabs, onTabsChanged } from './doc-tabs';

/** The open Google Docs, kept up to date; null until they are known. */
export function useDocTabs(): ReadonlySignal<DocTabs | null> {
  const found = useSignal<DocTabs | null>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const again = async () => {
      const tabs = await listDocTabs();
      if (!signal.aborted) found.value = tabs;
    };
    onSitesChanged(again, signal);
    onTabsChanged(again, signal);
    void again();
    return () => lifetime.abort();
  }, [found]);
  return found;
}
