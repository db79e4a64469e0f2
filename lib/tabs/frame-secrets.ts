import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What an overlay and its frame know each other by. It is made up anew for each overlay. */
export const FrameSecret = v.pipe(v.string(), v.uuid());

const keyOf = (secret: string) => `frame ${secret}`;

/** Notes that the overlay in a tab has a frame of this secret, for as long as the browser runs. */
export async function vouchForFrame(tabId: number, secret: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(secret)]: tabId });
}

/** Whether the overlay in that tab has vouched for it. A frame that the page itself has made is nobody's. */
export async function isFrameOfOurs(tabId: number, secret: string): Promise<boolean> {
  return (await browser.storage.session.get(keyOf(secret)))[keyOf(secret)] === tabId;
}

/** The tab is gone, and its frames with it. */
export async function forgetFrames(tabId: number): Promise<void> {
  const kept = await browser.storage.session.get(null);
  const gone = Object.keys(kept).filter((key) => key.startsWith(keyOf('')) && kept[key] === tabId);
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
