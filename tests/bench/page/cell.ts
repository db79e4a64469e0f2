import type { Browser } from 'puppeteer-core';
import { type BrowserName, meterOf } from './bench-browser';
import type { ContestantName, Finished, Frames, Quality } from './plan';

/** One contestant on one page. */
export interface Measured extends Finished, Quality {
  /** Milliseconds of work on the page's thread, and bytes beyond those of the page before; null where no one tells. */
  work: number | null;
  memory: number | null;
  frames: Frames | null;
}

/** A cell of the table is not waited for any longer, in milliseconds. */
export const patience = 60_000;

/** @returns What was measured, or null where the contestant had not ended in time. */
export async function runCell(
  browser: Browser,
  name: BrowserName,
  contestant: ContestantName,
  address: string,
): Promise<Measured | null> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    await page.addScriptTag({ url: '/scripts/course.js' });
    await page.evaluate(() => course.prepare('latest'));
    const meter = await meterOf(name, page);
    const before = { memory: await meter.memory(), work: await meter.work() };
    const finished = await inTime(page.evaluate((which) => course.run(which), contestant));
    if (!finished) return null;
    const work = difference(await meter.work(), before.work);
    const quality = await page.evaluate(() => course.judge());
    const frames = await inTime(page.evaluate(() => course.scroll()));
    return { ...finished, ...quality, work, frames, memory: difference(await meter.memory(), before.memory) };
  } finally {
    await Promise.race([page.close().catch(() => {}), pause(10_000)]);
  }
}

const difference = (after: number | null, before: number | null): number | null =>
  after === null || before === null ? null : Math.max(0, after - before);

const pause = (time: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), time));

/** What was still being done when the page is closed fails, which nobody is to be told of. */
function inTime<T>(done: Promise<T>): Promise<T | null> {
  done.catch(() => {});
  return Promise.race([done, pause(patience)]);
}
