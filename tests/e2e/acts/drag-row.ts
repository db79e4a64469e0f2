import type { Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';

/** In shares of the height of a line. */
const places = { before: 0.2, into: 0.5, after: 0.8 } as const;

interface Point {
  x: number;
  y: number;
}

/** Drags a line of a tree by the mouse to another, each by words in it, and lets it go there. */
export async function dragRow(page: Page, from: string, where: keyof typeof places, to: string): Promise<void> {
  await page.evaluate((words) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[role=treeitem]')];
    rows.find(({ textContent }) => textContent.includes(words))?.scrollIntoView({ block: 'nearest' });
  }, from);
  const start = await pointIn(page, from, 0.5);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y - 6, { steps: 3 });
  let end = start;
  let tries = 0;
  // Browsers tell only now and then of what is dragged over, and scroll meanwhile. Firefox, driven from outside, tells of
  // the middle of it alone.
  await until(`“${to}” to be marked`, async () => {
    end = await pointIn(page, to, places[where]);
    await page.mouse.move(end.x - 1, end.y);
    await page.mouse.move(end.x, end.y);
    const marked = await page.evaluate((wanted) => {
      const row = document.querySelector<HTMLElement>('[data-drop]');
      return row?.textContent.includes(wanted) ? row.dataset.drop : null;
    }, to);
    tries += 1;
    return marked === where || (marked && tries > 10);
  });
  await page.mouse.up();
  await letGo(page, end);
}

const pointIn = (page: Page, words: string, share: number): Promise<Point> =>
  until(`the line “${words}”`, () =>
    page.evaluate(
      (wanted, part) => {
        const rows = [...document.querySelectorAll<HTMLElement>('[role=treeitem]')];
        const row = rows.find(({ textContent }) => textContent.includes(wanted));
        if (!row) return null;
        const { left, top, width, height } = row.getBoundingClientRect();
        return { x: left + width / 2, y: top + height * part };
      },
      words,
      share,
    ),
  );

/** Nor does Firefox ever let go then: where that did not happen, it is done for it. */
async function letGo(page: Page, at: Point): Promise<void> {
  await page.evaluate(async ({ x, y }) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const over = document.querySelector('[data-drop]');
    const about = { bubbles: true, cancelable: true, clientX: x, clientY: y };
    if (over) for (const type of ['dragover', 'drop', 'dragend']) over.dispatchEvent(new DragEvent(type, about));
  }, at);
}
