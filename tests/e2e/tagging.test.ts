import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { painted, untilPainted } from './acts/painted.ts';
import { dragOver, selectedText, selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { storedTags } from './acts/stored.ts';
import { finishInPicker, save, tagSelected } from './acts/tag.ts';
import { inChromium, inFirefox } from './acts/wide.ts';
import { until } from './driver/until.ts';

const on = scene();
const sentence = 'Predict where a shadow will fall at noon and at three, and draw it.';
let visit = 0;

/** The lesson as a document of its own, so that one test's tags are not another's. */
const openLesson = (): Promise<Page> =>
  on.browser.open(on.fixtures.address(`/pages/sample-lesson.html?class=${++visit}`));

const tagsOf = async (page: Page) => {
  const address = page.url();
  return (await storedTags(on.browser, address)).map(({ passage, cells, rationale }) => ({
    quote: passage.quote,
    cells: cells.map(({ requirementId, indicatorId }) => `${requirementId} ${indicatorId}`),
    rationale,
  }));
};

test('the keyboard command tags the selected passage, with no more than ten keys', async () => {
  const page = await openLesson();
  await selectText(page, sentence);
  await tagSelected(on.browser, page, { find: 'a1' });

  await untilPainted(page, [sentence]);
  await until('the selection to be let go', async () => (await selectedText(page)) === '');
  expect(await tagsOf(page)).toEqual([
    { quote: sentence, cells: ['sample.checking.1 sample.checking.A1'], rationale: '' },
  ]);
});

test('around the picker the page is seen as it was', inChromium, async () => {
  const page = await openLesson();
  await selectText(page, sentence);
  await on.browser.command(page, 'tag-selection');
  await overlayOf(on.browser, page).pickerOpen();
  const behind = await on.browser.inPrivate(page, (root) =>
    [(root as Document).documentElement, (root as Document).body].map((each) => getComputedStyle(each).backgroundColor),
  );
  expect(behind).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
});

test('the button beside the selection tags it', async () => {
  const page = await openLesson();
  // A first tag brings the overlay, which then offers its button for further selections.
  await selectText(page, sentence);
  await tagSelected(on.browser, page, { find: 'a1' });

  await dragOver(page, 'Nobody needs a word of science');
  await overlayOf(on.browser, page).click('Tag the selected passage');
  await finishInPicker(on.browser, page, { find: 'b2' });

  await untilPainted(page, [sentence, 'Nobody needs a word of science']);
});

test('the context menu tags the selected passage', async () => {
  const page = await openLesson();
  await selectText(page, 'everyone writes one sentence');
  await on.browser.chooseInContextMenu(page);
  await finishInPicker(on.browser, page, { find: 'a4' });

  await untilPainted(page, ['everyone writes one sentence']);
});

test('a word of the indicator finds it, and the rationale is written without leaving the keys', inFirefox, async () => {
  const page = await openLesson();
  await selectText(page, 'four learners explained the afternoon shadow');
  await tagSelected(on.browser, page, { find: 'outcome', rationale: 'It was four before, and seventeen after.' });

  expect(await tagsOf(page)).toEqual([
    {
      quote: 'four learners explained the afternoon shadow',
      cells: ['sample.entering.2 sample.entering.B7'],
      rationale: 'It was four before, and seventeen after.',
    },
  ]);
});

test('one passage takes several indicators', inChromium, async () => {
  const page = await openLesson();
  await selectText(page, sentence);
  await on.browser.command(page, 'tag-selection');
  await overlayOf(on.browser, page).pickerOpen();
  for (const code of ['a1', 'b1']) {
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
  }
  await save(page);
  await overlayOf(on.browser, page).dialogClosed();

  const [tag] = await tagsOf(page);
  expect(tag?.cells).toEqual(['sample.checking.1 sample.checking.A1', 'sample.entering.1 sample.entering.B1']);
});

test('Escape leaves everything as it was, the selection too', async () => {
  const page = await openLesson();
  await selectText(page, sentence);
  await on.browser.command(page, 'tag-selection');
  await overlayOf(on.browser, page).pickerOpen();
  await page.keyboard.type('a1');
  await page.keyboard.press('Escape');

  await overlayOf(on.browser, page).dialogClosed();
  expect(await selectedText(page)).toBe(sentence);
  expect(await painted(page)).toEqual([]);
  expect(await tagsOf(page)).toEqual([]);
});

test('what was tagged can be undone where it was said', inFirefox, async () => {
  const page = await openLesson();
  await selectText(page, sentence);
  await tagSelected(on.browser, page, { find: 'a1' });
  const overlay = overlayOf(on.browser, page);

  await overlay.says('Tagged to A1');
  await overlay.click('Undo');

  await untilPainted(page, []);
  expect(await tagsOf(page)).toEqual([]);
});

test('a tag is deleted from its card, and the deletion can be undone', inChromium, async () => {
  const page = await openLesson();
  await selectText(page, sentence);
  await tagSelected(on.browser, page, { find: 'a1' });
  const overlay = overlayOf(on.browser, page);
  await until('the badge', async () => (await overlay.badges()).length === 1);

  await overlay.click('A1, “Predict');
  await overlay.click('More');
  await overlay.click('Remove');
  await untilPainted(page, []);
  await overlay.says('Tag removed');
  await overlay.click('Undo');

  await untilPainted(page, [sentence]);
  expect(await tagsOf(page)).toHaveLength(1);
});

test('a tag moves to another indicator', inFirefox, async () => {
  const page = await openLesson();
  await selectText(page, sentence);
  await tagSelected(on.browser, page, { find: 'a1', rationale: 'Can be seen.' });
  const overlay = overlayOf(on.browser, page);

  await overlay.click('A1, “Predict');
  await overlay.click('Edit');
  await overlay.pickerOpen();
  await overlay.click('Remove A1');
  await finishInPicker(on.browser, page, { find: 'a3' });

  await until('the tag under its new indicator', async () => (await overlay.badges())[0]?.startsWith('A3'));
  expect(await tagsOf(page)).toEqual([
    { quote: sentence, cells: ['sample.checking.1 sample.checking.A3'], rationale: 'Can be seen.' },
  ]);
});

test(
  'a passage is made longer and shorter, word by word, and each step can be undone and done again',
  inChromium,
  async () => {
    const page = await openLesson();
    await selectText(page, 'draws the shadow');
    await tagSelected(on.browser, page, { find: 'a1' });
    const overlay = overlayOf(on.browser, page);
    await overlay.click('A1, “draws');

    await overlay.click('More');
    await overlay.click('End one word later');
    await untilPainted(page, ['draws the shadow of']);
    await overlay.click('Begin one word later');
    await untilPainted(page, ['the shadow of']);

    await until('the passage to be stored so', async () => (await tagsOf(page))[0]?.quote === 'the shadow of');
    await overlay.says('The passage is changed');
    await overlay.click('Undo');
    await untilPainted(page, ['draws the shadow of']);
    await overlay.click('Redo');
    await untilPainted(page, ['the shadow of']);
  },
);

test('the next and the previous passage are reached by keyboard', inFirefox, async () => {
  const page = await openLesson();
  const passages = [sentence, 'Mini whiteboards', 'seventeen of twenty-three'];
  for (const [at, passage] of passages.entries()) {
    await selectText(page, passage);
    await tagSelected(on.browser, page, { find: `a${at + 1}` });
  }
  await page.evaluate(() => getSelection()?.removeAllRanges());
  const overlay = overlayOf(on.browser, page);
  const focusIsOn = (badge: string) =>
    until(`the focus to be on ${badge}`, async () => (await overlay.focused())?.startsWith(badge));

  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await on.browser.command(page, 'next-passage');
  await focusIsOn('A1');
  await on.browser.command(page, 'next-passage');
  await focusIsOn('A2');
  await on.browser.command(page, 'next-passage');
  await focusIsOn('A3');
  await on.browser.command(page, 'previous-passage');
  await focusIsOn('A2');
});

test('Escape closes a card that a badge opened, and the focus stays at the badge', inFirefox, async () => {
  const page = await openLesson();
  await selectText(page, sentence);
  await tagSelected(on.browser, page, { find: 'a1' });
  const overlay = overlayOf(on.browser, page);
  const atBadge = () => until('the focus at the badge', async () => (await overlay.focused())?.startsWith('A1, “'));
  const open = () => until('the card', async () => (await overlay.dialog()) === 'What this passage shows');

  await on.browser.command(page, 'next-passage');
  await atBadge();
  await open();
  await page.keyboard.press('Escape');
  await overlay.dialogClosed();
  await atBadge();

  await page.keyboard.press('Enter');
  await open();
  await until('the focus in the card', async () => (await overlay.focused()) === 'Edit');
  await page.keyboard.press('Escape');
  await overlay.dialogClosed();
  await atBadge();
});

test('with nothing selected, the command says how to begin', inChromium, async () => {
  const page = await openLesson();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await on.browser.command(page, 'tag-selection');
  await overlayOf(on.browser, page).says('Select a passage first.');
});
