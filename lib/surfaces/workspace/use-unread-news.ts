import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { unreadNews } from '@/lib/news/unread';
import type { VersionNews } from '@/lib/news/versions';

/** What is new since the person last looked; it stays while the page is open. */
export function useUnreadNews(): ReadonlySignal<readonly VersionNews[]> {
  const unread = useSignal<readonly VersionNews[]>([]);
  useEffect(() => {
    void unreadNews().then((news) => {
      unread.value = news;
    });
  }, [unread]);
  return unread;
}
