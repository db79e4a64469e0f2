import { browser } from '@/lib/extension/browser';

/** Chromium has it since version 91, Firefox since a later one (https://developer.chrome.com/docs/extensions/reference/api/action). */
interface WithUserSettings {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
}

/** Whether the extension's button is in the toolbar; null where the browser doesn't say. */
export async function isPinned(): Promise<boolean | null> {
  const { getUserSettings }: WithUserSettings = browser.action;
  const settings = await getUserSettings?.().catch(() => null);
  return settings?.isOnToolbar ?? null;
}
