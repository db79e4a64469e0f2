/** @module-tag wide-in-firefox */
import { expect, test } from 'vitest';
import { comeBack } from './acts/come-back.ts';
import { interruptWriting, refuseStorage } from './acts/faults.ts';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { storedTags } from './acts/stored.ts';
import { save, tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene();

test('two tabs of the same page tag at the same time: both tags are kept, and each tab shows both', async () => {
  const address = on.fixtures.address('/pages/passages.html?two-tabs');
  const first = await on.browser.open(address);
  await selectText(first, 'the stones');
  await on.browser.command(first, 'tag-selection');
  await overlayOf(on.browser, first).pickerOpen();
  await first.keyboard.type('a1');
  await first.keyboard.press('Enter');

  const second = await on.browser.open(address);
  await selectText(second, 'where it slows');
  await on.browser.command(second, 'tag-selection');
  await overlayOf(on.browser, second).pickerOpen();
  await second.keyboard.type('a2');
  await second.keyboard.press('Enter');

  await Promise.all([overlayOf(on.browser, first).send('Save'), overlayOf(on.browser, second).send('Save')]);

  await until('both tags', async () => (await storedTags(on.browser, address)).length === 2);
  for (const page of [first, second]) {
    await page.bringToFront();
    await untilPainted(page, ['the stones', 'where it slows']);
  }
});

let visit = 0;

test('the background is stopped in the middle of a save: the tag is saved once', async () => {
  const address = on.fixtures.address(`/pages/passages.html?stopped=${++visit}`);
  const page = await on.browser.open(address);
  await selectText(page, 'the stones');
  await on.browser.command(page, 'tag-selection');
  const overlay = overlayOf(on.browser, page);
  await overlay.pickerOpen();
  await page.keyboard.type('a1');
  await page.keyboard.press('Enter');

  await interruptWriting(on.browser, async () => {
    await page.bringToFront();
    await save(page);
  });
  await page.bringToFront();

  await overlay.says('Tagged to A1');
  expect((await storedTags(on.browser, address)).map(({ passage }) => passage.quote)).toEqual(['the stones']);
  await untilPainted(page, ['the stones']);
});

test('a tag that was being written when the page went away is offered again', async () => {
  const address = on.fixtures.address('/pages/passages.html?draft');
  const page = await on.browser.open(address);
  await selectText(page, 'where it slows');
  await tagSelected(on.browser, page, { find: 'a2' });
  await selectText(page, 'the stones');
  await on.browser.command(page, 'tag-selection');
  const overlay = overlayOf(on.browser, page);
  await overlay.pickerOpen();
  await page.keyboard.type('a1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The river sorts them by weight, which learners can see.');
  await comeBack(on.browser, page, 1);

  await overlay.says('You were writing about “the stones”.');
  await overlay.click('Continue writing');

  await until('the picker with what was written', async () =>
    (await on.browser.inPrivate(page, (root) => root.querySelector('textarea')?.value))?.startsWith('The river sorts'),
  );
});

test('there is no room to store anything: the picker says so in plain words, and keeps what was typed', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/passages.html?refused'));
  await selectText(page, 'the stones');
  await on.browser.command(page, 'tag-selection');
  const overlay = overlayOf(on.browser, page);
  await overlay.pickerOpen();
  await page.keyboard.type('a1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Typed with care.');
  await refuseStorage(on.browser);
  await page.bringToFront();

  await save(page);

  await overlay.says('There is no room left on this device');
  await overlay.says('Try again');
  const typed = await on.browser.inPrivate(page, (root) => root.querySelector('textarea')?.value);
  expect(typed).toBe('Typed with care.');

  // A background started anew has room again.
  await on.browser.stopBackground();
  await overlay.click('Try again');
  await untilPainted(page, ['the stones']);
});
