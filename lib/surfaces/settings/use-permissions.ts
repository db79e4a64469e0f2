import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { onSitesChanged } from '@/lib/tabs/site-access';

/** What `look` says of the permissions that the person gave, kept up to date; `before` until it has said anything. */
export function usePermissions<T>(look: () => Promise<T>, before: T): ReadonlySignal<T> {
  const found = useSignal<T>(before);
  useEffect(() => {
    const lifetime = new AbortController();
    const again = async () => {
      found.value = await look();
    };
    onSitesChanged(again, lifetime.signal);
    void again();
    return () => lifetime.abort();
  }, [found, look]);
  return found;
}
