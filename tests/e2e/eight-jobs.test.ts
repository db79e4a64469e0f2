/** @module-tag wide */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { type OverlayActs, overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { countPresses, type Presses } from './acts/presses.ts';
import { dragOver, selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { openSidePanel } from './acts/side-panel.ts';
import { loadSample, press, records, shows, storedTags } from './acts/stored.ts';
import { save, tagSelected } from './acts/tag.ts';
import type { Popup } from './driver/browser-driver.ts';
import { until } from './driver/until.ts';

/** The eight jobs of CONTRIBUTING, each by the shortest way that is shown: no more presses than its table says. */
const on = scene({ sample: false });
const path = '/pages/sample-lesson.html';
const quote = 'Explain with a lamp and a pencil why a shadow grows longer in the afternoon.';
let count: Presses;
let visit = 0;

beforeEach(() => {
  count = countPresses();
});

/** All records of a table. */
async function stored<T>(table: string): Promise<T[]> {
  const page = await on.browser.openExtensionPage('workspace.html#/settings');
  const found = await records<T>(page, table);
  await page.close();
  return found;
}

async function openLesson(): Promise<{ page: Page; overlay: OverlayActs }> {
  if ((await stored('credentials')).length === 0) await loadSample(on.browser);
  const page = await on.browser.open(on.fixtures.address(`${path}?job=${++visit}`));
  return { page, overlay: overlayOf(on.browser, page) };
}

async function popupOver(page: Page, text: string): Promise<Popup> {
  const popup = await count.of('the toolbar', on.browser.clickToolbar(page));
  await until(`“${text}” in the popup`, async () => (await popup.text()).includes(text));
  return popup;
}

/** A lesson with one passage tagged, which its author has changed since. */
async function editedLesson(edited: string) {
  const { page, overlay } = await openLesson();
  await selectText(page, quote);
  await tagSelected(on.browser, page, { find: 'a1' });
  await untilPainted(page, [quote]);
  on.fixtures.edit(path, (markup) => markup.replace(quote, edited));
  await page.reload();
  return { page, overlay };
}

test('take in the sample', async () => {
  const page = await on.browser.open(on.fixtures.address(path));
  const popup = await popupOver(page, 'Load the sample program');
  await count.of('load', popup.press('Load the sample program'));
  await until('what it asks for', async () => (await popup.text()).includes('0 of 9 have evidence.'));
  await until('it to be kept', async () => (await stored('credentials')).length === 2);
  count.expectAtMost(2);
});

test('tag a sentence', async () => {
  const { page, overlay } = await openLesson();
  await count.of('select', dragOver(page, 'marks a guess on the drawing'));
  const popup = await popupOver(page, 'Tag');
  await count.of('its row', popup.press('Tag a passage for A4 in requirement 1'));
  await overlay.pickerOpen();
  await count.of('save', overlay.click('Save'));
  await overlay.dialogClosed();
  const [tag] = await storedTags(on.browser, page.url());
  expect(tag?.passage.quote).toBe('marks a guess on the drawing');
  expect(tag?.cells.map(({ indicatorId }) => indicatorId)).toEqual(['sample.checking.A4']);
  count.expectAtMost(4);
});

test('tag with two indicators and a reason for each', async () => {
  const { page, overlay } = await openLesson();
  await count.of('select', dragOver(page, 'Predict where a shadow will fall at noon and at three, and draw it.'));
  const popup = await popupOver(page, 'Tag');
  await count.of('tag', popup.press('Tag on this page'));
  await overlay.pickerOpen();
  for (const code of ['a2', 'a3']) {
    await count.of('its code', page.keyboard.type(code));
    await count.of('choose', page.keyboard.press('Enter'));
  }
  await count.of('for each', overlay.click('A reason for each'));
  await until('the first reason', async () => (await overlay.focused()) === 'Why it shows A2');
  await count.of('the first', page.keyboard.type('They can be seen to do it.'));
  await count.of('on', page.keyboard.press('Tab'));
  await count.of('on', page.keyboard.press('Tab'));
  await until('the second reason', async () => (await overlay.focused()) === 'Why it shows A3');
  await count.of('the second', page.keyboard.type('It can’t be copied.'));
  await count.of('save', save(page));
  await overlay.dialogClosed();
  const [tag] = await storedTags(on.browser, page.url());
  expect(tag?.cells.map(({ indicatorId, reason }) => `${indicatorId}: ${reason}`)).toEqual([
    'sample.checking.A2: They can be seen to do it.',
    'sample.checking.A3: It can’t be copied.',
  ]);
  count.expectAtMost(13);
});

test('find a gap and fill it', async () => {
  const { page, overlay } = await openLesson();
  const popup = await popupOver(page, 'have evidence');
  await count.of('the gap', popup.press('Tag a passage for A8 in requirement 3'));
  await overlay.says('Select the passage for A8.');
  await count.of('select', dragOver(page, 'Learners put a tick or a question mark beside their own guess'));
  await count.of('tag', overlay.click('Tag'));
  await overlay.pickerOpen();
  await count.of('save', overlay.click('Save'));
  await overlay.dialogClosed();
  const [tag] = await storedTags(on.browser, page.url());
  expect(tag?.cells.map(({ indicatorId }) => indicatorId)).toEqual(['sample.checking.A8']);
  count.expectAtMost(5);
});

test('rate all', async () => {
  const { page } = await openLesson();
  for (const [find, words] of [
    ['a5', 'The shadow is long in the evening because it has been following all day.'],
    ['a6', 'the pair to make a long shadow with the lamp'],
  ] as const) {
    await selectText(page, words);
    await tagSelected(on.browser, page, { find, rationale: 'It is said there.' });
  }
  await until('both to be stored', async () => (await storedTags(on.browser, page.url())).length === 2);
  const before = (await stored('currentRatings')).length;
  const popup = await popupOver(page, 'are to be rated.');
  const unrated = Number(/(\d+) are to be rated/.exec(await popup.text())?.[1]);
  expect(unrated).toBeGreaterThanOrEqual(2);
  await count.of('to rate', popup.press(`${unrated} are to be rated`));
  const walk = await on.browser.tabAt('#/rate');
  for (let at = 1; at <= unrated; at += 1) {
    await until('the next', () => shows(walk, `${at} of ${unrated}`));
    await count.of('a level', walk.keyboard.press('3'));
  }
  await until('the end', () => shows(walk, 'That was the last one.'));
  await until('none to be left', async () => !(await shows(walk, 'left')));
  expect(await stored('currentRatings')).toHaveLength(before + unrated);
  count.expectAtMost(2 + unrated);
});

test('mend a changed passage', async () => {
  const edited = quote.replace('grows longer', 'becomes longer');
  const { page, overlay } = await editedLesson(edited);
  const popup = await popupOver(page, '1 changed');
  await count.of('to it', popup.press('1 here'));
  await overlay.says('Changed, please check');
  await count.of('keep', overlay.click('Keep the new text'));
  await until('it to be stored', async () => (await storedTags(on.browser, page.url()))[0]?.passage.quote === edited);
  count.expectAtMost(3);
});

test('find a lost passage again', async () => {
  const replacement = 'Show with a torch how dark places stretch.';
  const { page } = await editedLesson(replacement);
  const popup = await popupOver(page, '1 not found');
  await count.of('the side panel', popup.press('0 found'));
  const panel = await openSidePanel(on.browser, page);
  await until('what to do', () => shows(panel, 'press “Attach to the selected text”'));
  await count.of('select', dragOver(page, replacement));
  await count.of('attach', press(panel, 'Attach to the selected text'));
  await until('it to be there', async () => {
    const [tag] = await storedTags(on.browser, page.url());
    return tag?.passage.quote === replacement && tag.sighting.status === 'exact';
  });
  count.expectAtMost(4);
});

test('say what is missing before submitting', async () => {
  const { page } = await openLesson();
  const popup = await popupOver(page, 'have evidence');
  await count.of('coverage', popup.press('Workspace'));
  const coverage = await on.browser.tabAt('/workspace.html');
  await until('what has no evidence', () => shows(coverage, 'No evidence yet: '));
  expect(await shows(coverage, 'Before you submit')).toBe(true);
  count.expectAtMost(2);
});
