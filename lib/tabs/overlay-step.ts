import type { OverlayStep, PreparedOverlay } from '@/lib/documents/kind-scripts';
import type { Permission } from '@/lib/documents/permission';
import { browser } from '@/lib/extension/browser';
import { done, refused } from '@/lib/messaging/answer';
import { askOverlay } from '@/lib/messaging/ask';
import type { Answer } from '@/lib/messaging/protocol';
import { isAllowed } from './permissions';

/** How far a tab is with an overlay that comes with the page. */
export async function overlayStep(tabId: number, permission: Permission | null): Promise<OverlayStep | 'here'> {
  if ((await askOverlay(tabId, 'isHere')).ok) return 'here';
  if (permission && !(await isAllowed(permission))) return 'ask';
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'loading' ? 'opening' : 'reload';
}

/** How long a document is given to open, and the overlay to begin in one that is there, in ms. */
const patience = { opening: 8_000, reload: 800 } as const;
const pause = 200;

/** Waits for an overlay that comes with the page. Refused as its kind says, with what is lacking. */
export async function awaitOverlay(
  { id, url }: { id: number; url: string },
  overlay: PreparedOverlay,
  permission: Permission | null,
): Promise<Answer<null>> {
  const begun = Date.now();
  for (;;) {
    const step = await overlayStep(id, permission);
    if (step === 'here') return done(null);
    if (step === 'ask' || Date.now() - begun > patience[step]) return refused(overlay.until(step, url).refusal);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
