import * as v from 'valibot';
import { keptValue } from '@/lib/extension/kept-value';

/** What an overlay and its frame know each other by. It is made up anew for each overlay. */
export const FrameSecret = v.pipe(v.string(), v.uuid());

/** By the secret, the tab whose overlay has vouched for it. */
const kept = keptValue('session:frames', v.record(v.string(), v.number()));

/**
 * Notes that the overlay in a tab is about to greet a frame of this secret. A page can read the names of frames that it
 * had when the person goes back to it (`PerformanceNavigationTiming.notRestoredReasons`): so each greeting is vouched for
 * anew, and no secret outlives the browser.
 */
export async function vouchForFrame(tabId: number, secret: string): Promise<void> {
  await kept.change((frames) => ({ ...frames, [secret]: tabId }));
}

/**
 * Whether the overlay in that tab has vouched for it, and nobody has asked since. A frame that the page itself has made
 * is nobody's.
 */
export async function isFrameOfOurs(tabId: number, secret: string): Promise<boolean> {
  let isOurs = false;
  await kept.change((frames) => {
    const { [secret]: vouching, ...others } = frames ?? {};
    isOurs = vouching === tabId;
    return isOurs ? others : frames;
  });
  return isOurs;
}

/** The tab is gone, and its frames with it. */
export async function forgetFrames(tabId: number): Promise<void> {
  await kept.change((frames) => {
    const left = Object.entries(frames ?? {}).filter(([, vouching]) => vouching !== tabId);
    return left.length < Object.keys(frames ?? {}).length ? Object.fromEntries(left) : frames;
  });
}
