import type { Page } from 'puppeteer-core';
import { paintedHere } from './painted.ts';

/** Milliseconds after which the page has come to rest and has been read again. */
const rest = 400;

/**
 * What was painted at each frame while something was done and until the page was at rest again, as a person has seen
 * it: the texts of each frame, joined by "|".
 */
export async function filmOf(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  await page.evaluate(`(${startFilm})(${paintedHere})`);
  await act();
  await new Promise((resolve) => setTimeout(resolve, rest));
  return page.evaluate(() => {
    const frames: string[] = Reflect.get(window, 'film');
    Reflect.deleteProperty(window, 'film');
    return frames;
  });
}

function startFilm(look: () => string[]): void {
  const frames: string[] = [];
  Reflect.set(window, 'film', frames);
  requestAnimationFrame(function next() {
    if (Reflect.get(window, 'film') !== frames) return;
    frames.push(look().join('|'));
    requestAnimationFrame(next);
  });
}
