import { expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { records } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene();

/** The levels by which cells are rated now. */
async function ratings(): Promise<(string | null)[]> {
  const page = await on.browser.openExtensionPage('workspace.html#/settings');
  const found = await records<{ levelId: string | null }>(page, 'currentRatings');
  await page.close();
  return found.map(({ levelId }) => levelId);
}

test('an indicator is rated in the card by one key, and the rating is taken back from there', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/passages.html?card-rating'));
  const overlay = overlayOf(on.browser, page);
  await selectText(page, 'the stones');
  await tagSelected(on.browser, page, { find: 'a1', rationale: 'It shows.' });
  const before = await ratings();
  await page.bringToFront();

  await overlay.click('A1, “the stones”');
  await overlay.click('Rate A1');
  await until('the levels to have the keys', async () => (await overlay.focused())?.startsWith('1'));
  await page.keyboard.press('1');
  await overlay.says('You rated A1');
  await until('the rating', async () => (await ratings()).length === before.length + 1);
  await page.bringToFront();

  await overlay.click('Undo');
  await overlay.says('Your rating of A1 is taken back');
  await until('it to be gone', async () => (await ratings()).filter(Boolean).length === before.filter(Boolean).length);
  expect(await overlay.text()).toContain('Rate A1');
});
