/** @module-tag wide-in-firefox */
import { expect, test } from 'vitest';
import { manyTags, restoreAll } from './acts/many-passages.ts';
import { scene } from './acts/set-up.ts';
import { shows } from './acts/stored.ts';
import { until } from './driver/until.ts';

const on = scene({ sample: false });
const count = 10_000;

test(`${count} tags are restored from a file, and the popup still opens at once`, async () => {
  await restoreAll(on.browser, manyTags(count, 50), count);

  const popup = await on.browser.openExtensionPage('popup.html');
  await until('the coverage', () => shows(popup, 'All 9 have evidence.'));
  const shown = await until('the first paint', () =>
    popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null),
  );
  console.log(`popup with ${count} tags: first contentful paint ${shown.toFixed(0)} ms after it was opened`);
  expect(await shows(popup, 'A lesson plan with checks built in')).toBe(true);
});
