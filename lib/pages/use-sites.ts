import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { listSites, onSitesChanged } from '@/lib/tabs/site-access';

/** The sites that show tags every time, kept up to date. */
export function useSites(): ReadonlySignal<string[]> {
  const sites = useSignal<string[]>([]);
  useEffect(() => {
    const lifetime = new AbortController();
    const again = async () => {
      sites.value = await listSites();
    };
    onSitesChanged(again, lifetime.signal);
    void again();
    return () => lifetime.abort();
  }, [sites]);
  return sites;
}
