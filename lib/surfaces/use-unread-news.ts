import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { onNews, unreadNews } from '@/lib/news/unread';
import type { VersionNews } from '@/lib/news/versions';

/** What is new since the person last looked; it stays while the page is open. */
export function useUnreadNews(): ReadonlySignal<readonly VersionNews[]> {
  const unread = useSignal<readonly VersionNews[]>([]);
  useEffect(() => {
    const lifetime = new AbortController();
    const show = (news: readonly VersionNews[]) => {
      if (!lifetime.signal.aborted) unread.value = news;
    };
    onNews(show, lifetime.signal);
    void unreadNews().then(show);
    return () => lifetime.abort();
  }, [unread]);
  return unread;
}
