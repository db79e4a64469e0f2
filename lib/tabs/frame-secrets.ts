import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';

/** What an overlay and its frame know each other by. It is made up anew for each overlay. */
export const FrameSecret = v.pipe(v.string(), v.uuid());

const keyOf = (secret: string) => `frame ${secret}`;

/**
 * Notes that the overlay in a tab is about to greet a frame of this secret. A page can read the names of frames that it
 * had when the person goes back to it (`PerformanceNavigationTiming.notRestoredReasons`): so each greeting is vouched for
 * anew, and no secret outlives the browser.
 */
export async function vouchForFrame(tabId: number, secret: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(secret)]: tabId });
}

/**
 * Whether the overlay in that tab has vouched for it, and nobody has asked since. A frame that the page itself has made
 * is nobody's.
 */
export async function isFrameOfOurs(tabId: number, secret: string): Promise<boolean> {
  const key = keyOf(secret);
  if ((await browser.storage.session.get(key))[key] !== tabId) return false;
  await browser.storage.session.remove(key);
  return true;
}

/** The tab is gone, and its frames with it. */
export async function forgetFrames(tabId: number): Promise<void> {
  const kept = await browser.storage.session.get(null);
  const gone = Object.keys(kept).filter((key) => key.startsWith(keyOf('')) && kept[key] === tabId);
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
