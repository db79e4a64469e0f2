import { expect, test } from 'vitest';
import { dropFile, makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { tick } from './acts/feedback.ts';
import { overlayOf } from './acts/overlay.ts';
import {
  allowSite,
  annotationsOf,
  chooseFile,
  dragAcross,
  openPdf,
  storedQuotes,
  untilDrawn,
  whatIsSaved,
} from './acts/pdf.ts';
import { dragOver, selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { openSidePanel } from './acts/side-panel.ts';
import { deleteEverything, press, shows } from './acts/stored.ts';
import { finishInPicker, tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene();
const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
const lines = ['Everyone predicts where the shadow will fall.', 'Then we go outside and mark it with chalk.'];
const lesson = (title: string) => makePdf([[...lines, title], ['What I would change next time']], title);

test('a PDF in a tab opens in the viewer by the toolbar button, with access to this one tab only', async () => {
  const { requests } = on.fixtures.serve('once.pdf', await lesson('Once'), { 'cache-control': 'max-age=60' });
  const address = on.fixtures.address('/files/once.pdf');
  const tab = await openPdf(on.browser, address);
  const popup = await on.browser.clickToolbar(tab);
  await until('the popup to offer the viewer', async () => (await popup.text()).includes('Open this PDF in Proofmark'));
  await popup.press('Open this PDF in Proofmark');
  const viewer = await on.browser.tabAt('viewer.html');
  if (isFirefox) await allowSite(viewer);
  await untilPdfShown(viewer, lines[0] ?? '');

  await until('no site to stay allowed for one file', () =>
    on.browser.inBackground(async (background) => {
      const { origins } = await Reflect.get(background, 'chrome').permissions.getAll();
      return origins.length === 0;
    }),
  );
  await viewer.bringToFront();
  // Chromium takes what the tab already has.
  if (!isFirefox) expect(requests()).toBe(1);
  await selectText(viewer, 'where the shadow will fall');
  await tagSelected(on.browser, viewer, { find: 'a1' });
  await untilDrawn(viewer, { lines: 1, frames: 0 });

  await tab.bringToFront();
  const again = await on.browser.clickToolbar(tab);
  await until('the popup to know the PDF', async () => (await again.text()).includes('1 passage tagged on this page'));
  await again.close();
});

test('the key that tags opens the viewer for a PDF', async () => {
  on.fixtures.serve('key.pdf', await lesson('Key'));
  const tab = await openPdf(on.browser, on.fixtures.address('/files/key.pdf'));
  await on.browser.command(tab, 'tag-selection');
  const viewer = await on.browser.tabAt('viewer.html');
  if (isFirefox) await allowSite(viewer);
  await untilPdfShown(viewer, lines[0] ?? '');
});

test('a file is chosen, tagged by mouse and by keys, and its passages are there after a reload', async () => {
  const viewer = await on.browser.openExtensionPage('viewer.html');
  await chooseFile(viewer, await lesson('Chosen'));
  await untilPdfShown(viewer, lines[0] ?? '');
  const overlay = overlayOf(on.browser, viewer);
  await until('the address to name the file', () => viewer.evaluate(() => location.search.startsWith('?file=')));

  await dragOver(viewer, 'mark it with chalk');
  await overlay.click('Tag the selected passage');
  await finishInPicker(on.browser, viewer, { find: 'a2', rationale: 'They check their guess.' });
  await selectText(viewer, 'Everyone predicts');
  await tagSelected(on.browser, viewer, { find: 'a3' });
  await untilDrawn(viewer, { lines: 2, frames: 0 });

  await viewer.evaluate(() => location.reload());
  await untilDrawn(viewer, { lines: 2, frames: 0 });
  await until('both badges', async () => (await overlay.badges()).length === 2);

  const popup = await on.browser.clickToolbar(viewer);
  await until('the popup to count them', async () => (await popup.text()).includes('2 passages tagged on this page'));
  await popup.close();
  const panel = await openSidePanel(on.browser, viewer);
  await until('the passage in the side panel', () => shows(panel, 'mark it with chalk'));
});

test('the same file from elsewhere is the same artifact', async () => {
  const bytes = await lesson('Twice');
  const first = await on.browser.openExtensionPage('viewer.html');
  await chooseFile(first, bytes);
  await untilPdfShown(first, lines[0] ?? '');
  await selectText(first, 'Everyone predicts');
  await tagSelected(on.browser, first, { find: 'a1' });
  await first.close();

  const second = await on.browser.openExtensionPage('viewer.html');
  await dropFile(second, bytes, 'renamed.pdf');
  await untilPdfShown(second, lines[0] ?? '');
  await untilDrawn(second, { lines: 1, frames: 0 });
});

test('in another version of the file, passages are found again by their words', async () => {
  const viewer = await on.browser.openExtensionPage('viewer.html');
  const address = on.fixtures.address('/files/versions.pdf');
  on.fixtures.serve('versions.pdf', await lesson('Version'));
  const tab = await openPdf(on.browser, address);
  await on.browser.command(tab, 'tag-selection');
  await viewer.close();
  const before = await on.browser.tabAt('viewer.html');
  if (isFirefox) await allowSite(before);
  await untilPdfShown(before, lines[0] ?? '');
  await selectText(before, 'where the shadow will fall');
  await tagSelected(on.browser, before, { find: 'a1' });
  await untilDrawn(before, { lines: 1, frames: 0 });
  await before.close();

  on.fixtures.serve('versions.pdf', await makePdf([['A new page before it'], [...lines, 'Version']], 'Version'));
  await tab.reload().catch(() => null);
  await on.browser.command(tab, 'tag-selection');
  const after = await on.browser.tabAt('viewer.html');
  if (isFirefox) await allowSite(after);
  await untilPdfShown(after, lines[0] ?? '');
  await untilDrawn(after, { lines: 1, frames: 0 });
  expect(await after.evaluate(() => document.querySelector('.proofmark-sheet')?.closest('.page')?.ariaLabel)).toContain(
    '2',
  );
});

test('a part of a page is marked by dragging over it, and by the keys alone', async () => {
  const viewer = await on.browser.openExtensionPage('viewer.html');
  await chooseFile(viewer, await lesson('Parts'));
  await untilPdfShown(viewer, lines[0] ?? '');
  const overlay = overlayOf(on.browser, viewer);

  await press(viewer, 'Mark a part of a page');
  await dragAcross(viewer, { left: 0.2, top: 0.25, right: 0.6, bottom: 0.35 });
  await overlay.click('Tag the selected passage');
  await finishInPicker(on.browser, viewer, { find: 'a1' });
  await untilDrawn(viewer, { lines: 0, frames: 1 });

  await press(viewer, 'Mark a part of a page');
  await until('the frame to have the focus', () =>
    viewer.evaluate(() => document.activeElement?.className === 'region-frame'),
  );
  for (let press = 0; press < 5; press += 1) await viewer.keyboard.press('ArrowUp');
  await viewer.keyboard.press('Enter');
  await finishInPicker(on.browser, viewer, { find: 'a2' });
  await untilDrawn(viewer, { lines: 0, frames: 2 });
  // What stands in the part is what it is called.
  await until('the text in the frame', async () =>
    (await storedQuotes(viewer)).some((quote) => quote.includes('mark it with chalk')),
  );
});

test('what is handed in shows its evidence, and brings the tags to another computer', async () => {
  const viewer = await on.browser.openExtensionPage('viewer.html');
  await chooseFile(viewer, await lesson('Handed in'));
  await untilPdfShown(viewer, lines[0] ?? '');
  await selectText(viewer, 'where the shadow will fall');
  await tagSelected(on.browser, viewer, { find: 'a1', rationale: 'They decide before they see.' });
  await untilDrawn(viewer, { lines: 1, frames: 0 });

  await press(viewer, 'Hand in');
  await until('the dialog', () => viewer.$('dialog.hand-in[open]'));
  expect(await viewer.$('dialog [data-proofmark-overlay]')).toBeNull();
  await tick(viewer, 'Let Proofmark restore the tags from it');
  const saved = await whatIsSaved(viewer, () => press(viewer, 'Save the PDF'));
  expect(saved.name).toBe('lesson with evidence.pdf');
  const [mark] = await annotationsOf(saved.bytes);
  expect(mark?.text).toContain('A1');
  expect(mark?.text).toContain('They decide before they see.');
  await press(viewer, 'Close');

  const copy = await on.browser.openExtensionPage('viewer.html');
  await chooseFile(copy, saved.bytes, 'copy.pdf');
  await untilDrawn(copy, { lines: 1, frames: 0 });
  await copy.close();
  await viewer.close();

  await deleteEverything(on.browser);
  const elsewhere = await on.browser.openExtensionPage('viewer.html');
  await chooseFile(elsewhere, saved.bytes, 'copy.pdf');
  await until('the tags that it brings', () => shows(elsewhere, 'This PDF brings 1 tagged passage with it.'));
  await press(elsewhere, 'Restore them');
  await untilDrawn(elsewhere, { lines: 1, frames: 0 });
});
