import type { Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';

/** How often in a row something is seen where it was, before it stands still: page and frame have frames of their own. */
const enough = 3;

/** Where something is, once it has come to rest there. */
export async function untilStill<T>(page: Page, what: string, look: () => Promise<T | null>): Promise<T> {
  let [last, still] = ['', 0];
  return until(`${what} to stand still`, async () => {
    const found = await look();
    still = found && JSON.stringify(found) === last ? still + 1 : 0;
    last = JSON.stringify(found);
    if (still >= enough) return found;
    await framesPass(page);
    return null;
  });
}

/** What floats is placed in the frame after its size has changed: on a busy machine frames take their time. */
function framesPass(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // A tab behind another has no frames.
    const late = new Promise((resolve) => setTimeout(resolve, 300));
    await Promise.race([frame().then(frame), late]);
  });
}
