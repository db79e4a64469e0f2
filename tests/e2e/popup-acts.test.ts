import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { records, shows } from './acts/stored.ts';
import { finishInPicker, save, tagSelected } from './acts/tag.ts';
import type { Popup } from './driver/browser-driver.ts';
import { until } from './driver/until.ts';

const on = scene();
const quote = 'marks a guess on the drawing';

async function popupOver(page: Page, text: string): Promise<Popup> {
  const popup = await on.browser.clickToolbar(page);
  await until(`“${text}” in the popup`, async () => (await popup.text()).includes(text));
  return popup;
}

test('from the popup alone: a sentence is tagged to an indicator, its reason is written, and it is rated', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/sample-lesson.html?popup-acts'));
  const overlay = overlayOf(on.browser, page);

  await selectText(page, quote);
  const first = await popupOver(page, '0 of 9 have evidence.');
  await first.press('Tag a passage for A1 in requirement 1');
  await overlay.pickerOpen();
  await overlay.says('A1');
  await save(page);
  await overlay.dialogClosed();
  await untilPainted(page, [quote]);

  const second = await popupOver(page, '1 of 9 has evidence.');
  expect(await second.text()).toContain('1 needs a reason.');
  await second.press('Say why a passage shows A1');
  await until('the reason to have the focus', async () => (await overlay.focused())?.startsWith('Why'));
  await page.keyboard.type('They decide before they see.');
  await save(page);
  await overlay.dialogClosed();

  const third = await popupOver(page, '1 is to be rated.');
  await third.press('Rate A1 for requirement 1');
  await until('the levels', async () => (await third.text()).includes('Demonstrated'));
  await third.press('3');
  await until('the rating to count', async () => (await third.text()).includes('Go to it'));
  await third.press('Go to it, the passage for A1');
  await until('the badge of the passage', async () => (await overlay.focused())?.startsWith('A1'));
});

test('in the card of a passage its indicator is rated by a digit', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/sample-lesson.html?card-rating'));
  const overlay = overlayOf(on.browser, page);
  await selectText(page, quote);
  await tagSelected(on.browser, page, { find: 'a2', rationale: 'They decide before they see.' });
  await untilPainted(page, [quote]);
  await on.browser.command(page, 'next-passage');
  await until('the card', async () => (await overlay.dialog()) !== null);
  await page.keyboard.press('Enter');
  await until('the card to have the focus', async () => (await overlay.focused())?.startsWith('Edit'));
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await until('the focus on the rating', async () => (await overlay.focused())?.startsWith('Rate A2'));
  await page.keyboard.press('Enter');
  await until('the levels', async () => (await overlay.text()).includes('Demonstrated'));
  await until('the focus on the first level', async () => (await overlay.focused())?.includes('Not yet'));
  await page.keyboard.press('3');
  await overlay.says('A2: Demonstrated');
  const workspace = await on.browser.openExtensionPage('workspace.html');
  const rated = (await records(workspace, 'currentRatings')) as { indicatorId: string }[];
  expect(rated.some(({ indicatorId }) => indicatorId.endsWith('A2'))).toBe(true);
});

test('what is to be rated is walked through by digits, and undone', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/sample-lesson.html?walk'));
  await selectText(page, quote);
  await on.browser.command(page, 'tag-selection');
  await finishInPicker(on.browser, page, { find: 'a3', rationale: 'They decide before they see.' });
  const workspace = await on.browser.openExtensionPage('workspace.html#/rate');
  await until('the indicator', () => shows(workspace, 'Writes questions'));
  expect(await shows(workspace, quote)).toBe(true);
  await until('the focus on its title', () => workspace.evaluate(() => document.activeElement?.tagName === 'H2'));
  await workspace.keyboard.press('3');
  await until('the end', () => shows(workspace, 'That was the last one.'));
  await until('what can be undone', () => shows(workspace, 'Undo:'));
});
