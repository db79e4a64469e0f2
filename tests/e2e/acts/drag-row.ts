import type { Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';

/** Drags a line of a tree by the mouse to another, and lets it go at a share of that one's height. */
export async function dragRow(page: Page, from: string, to: string, share: number): Promise<void> {
  const middle = (name: string, at: number) =>
    until(`the line “${name}”`, () =>
      page.evaluate(
        (wanted, part) => {
          const rows = [...document.querySelectorAll<HTMLElement>('[role=treeitem]')];
          const row = rows.find(({ textContent }) => textContent.includes(wanted));
          if (!row) return null;
          const { left, top, width, height } = row.getBoundingClientRect();
          return { x: left + width / 2, y: top + height * part };
        },
        name,
        at,
      ),
    );
  const start = await middle(from, 0.5);
  const end = await middle(to, share);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y + 12, { steps: 3 });
  // Browsers tell of what is dragged over now and then only.
  await until(`“${to}” to be marked`, async () => {
    await page.mouse.move(end.x - 1, end.y);
    await page.mouse.move(end.x, end.y);
    return page.evaluate((wanted) => document.querySelector('[data-drop]')?.textContent.includes(wanted), to);
  });
  await page.mouse.up();
}
