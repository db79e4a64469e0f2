import { HelpView } from '@/components/help/help-view';
import { openShortcutSettings } from '@/lib/shortcuts/present';
import { useShortcuts } from '@/lib/surfaces/settings/use-shortcuts';
import { presentPlatform } from '@/lib/tagging/platform';

export function HelpPage() {
  const shortcuts = useShortcuts();
  return (
    <HelpView
      shortcuts={shortcuts.value}
      platform={presentPlatform(navigator)}
      onChangeKeys={() => void openShortcutSettings()}
    />
  );
}
