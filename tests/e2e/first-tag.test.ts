/** @module-tag wide-in-chromium */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { makePdf } from './acts/drop-pdf.ts';
import { overlayOf } from './acts/overlay.ts';
import { allowSite, openPdf } from './acts/pdf.ts';
import { countPresses, type Presses } from './acts/presses.ts';
import { dragOver, selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { deleteEverything, press, storedTags } from './acts/stored.ts';
import { until } from './driver/until.ts';

const on = scene({ sample: false });
const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';

/** From what an issuer gives to the first tag, in presses. */
const most = 10;

const draftPage = () => on.browser.tabAt('/workspace.html#/credentials/intake/');

async function takeFrom(page: Page, count: Presses): Promise<void> {
  const popup = await count.of('the toolbar', on.browser.clickToolbar(page));
  await count.of('take', popup.press('Take the credential from here'));
}

/** Keeps the draft that is shown, and goes on to a document that is open in another tab. */
async function keepAndTag(workspace: Page, count: Presses): Promise<void> {
  await count.of('keep', press(workspace, 'Keep this credential'));
  await until('what came in, and what to do next', async () => {
    const text = await workspace.evaluate(() => document.body.innerText);
    return text.includes('is kept, and in use') && text.includes('select a sentence in it');
  });
  const lesson = await count.of('another tab', on.browser.open(on.fixtures.address('/pages/sample-lesson.html')));
  await count.of('select', dragOver(lesson, 'marks a guess on the drawing'));
  const popup = await count.of('the toolbar', on.browser.clickToolbar(lesson));
  await count.of('tag', popup.press('Tag on this page'));
  const overlay = overlayOf(on.browser, lesson);
  await overlay.pickerOpen();
  await count.of('the first indicator', lesson.keyboard.press('Enter'));
  await count.of('save', overlay.click('Save'));
  await overlay.dialogClosed();
  const tags = await storedTags(on.browser, lesson.url());
  await deleteEverything(on.browser);
  expect(tags).toMatchObject([{ cells: [{}] }]);
  count.expectAtMost(most);
}

test.each(['issuer-parts.html', 'issuer-page.html'])('from an issuer’s page to the first tag: %s', async (name) => {
  const page = await on.browser.open(on.fixtures.address(`/pages/${name}`));
  const count = countPresses();
  await takeFrom(page, count);
  await keepAndTag(await draftPage(), count);
});

test('from what is selected on a page', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/issuer-page.html'));
  const count = countPresses();
  await count.of('select', selectText(page, 'Feedback names what was done well', 'Students act on feedback'));
  await takeFrom(page, count);
  await keepAndTag(await draftPage(), count);
});

test('from a PDF', async () => {
  const lines = ['Competency indicators', '1.1 Plans what students learn', '1.2 Names how that is seen'];
  on.fixtures.serve('asked.pdf', await makePdf([lines], 'What is asked'));
  const tab = await openPdf(on.browser, on.fixtures.address('/files/asked.pdf'));
  const count = countPresses();
  await takeFrom(tab, count);
  const viewer = await on.browser.tabAt('viewer.html');
  if (isFirefox) await count.of('allow', allowSite(viewer));
  await keepAndTag(await draftPage(), count);
});

test('from a mail that is pasted', async () => {
  const mail = await on.browser.open(on.fixtures.address('/pages/passages.html'));
  const count = countPresses();
  const popup = await count.of('the toolbar', on.browser.clickToolbar(mail));
  await count.of('to paste', popup.press('Paste it, or choose a file'));
  const page = await on.browser.tabAt('/workspace.html#/credentials/paste');
  await until('the place to paste to have the focus', () =>
    page.evaluate(() => document.activeElement?.matches('.paste-in textarea')),
  );
  await count.of(
    'paste',
    page.evaluate(() => {
      const words = 'Competency indicators\n1.1 The plan says what is learned.\n1.2 It says when.';
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      // Firefox takes no other object for it than its own.
      const about = { clipboardData, data: words, dataType: 'text/plain', bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', about));
    }),
  );
  await keepAndTag(await draftPage(), count);
});

test('what was kept leads back to the page that it was taken from', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/issuer-page.html'));
  await takeFrom(page, countPresses());
  const workspace = await draftPage();
  await press(workspace, 'Keep this credential');
  await press(workspace, 'Back to the page');
  await until('the page to be in front', () => page.evaluate(() => document.visibilityState === 'visible'));
});
