import { useEffect } from 'preact/hooks';
import { HelpView } from '@/components/help/help-view';
import { markNewsRead } from '@/lib/news/unread';
import { type VersionNews, versionNews } from '@/lib/news/versions';
import { openShortcutSettings } from '@/lib/shortcuts/present';
import { useShortcuts } from '@/lib/surfaces/settings/use-shortcuts';
import { presentPlatform } from '@/lib/tagging/platform';

export function HelpPage({ unread }: { unread: readonly VersionNews[] }) {
  const shortcuts = useShortcuts();
  useEffect(() => {
    if (unread.length > 0) void markNewsRead();
  }, [unread]);
  return (
    <HelpView
      unread={unread}
      versions={versionNews}
      shortcuts={shortcuts.value}
      platform={presentPlatform(navigator)}
      onChangeKeys={() => void openShortcutSettings()}
    />
  );
}
