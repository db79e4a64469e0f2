/** @module-tag wide-in-firefox */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { lessonPlan, longDocument, tabbedDocument } from '../replica/google-docs/documents.ts';
import {
  distanceToGlyphs,
  docsScene,
  drawnBoxes,
  pasteInDoc,
  rangeOf,
  replicaIn,
  revealInDoc,
  routesIn,
  selectWords,
  storedTagsIn,
  tagInDoc,
} from './acts/google-docs.ts';
import { overlayOf } from './acts/overlay.ts';
import { until } from './driver/until.ts';

const scene = docsScene();
const words = 'marks a guess on the drawing';

async function tagged(page: Page, ...all: string[]): Promise<void> {
  for (const each of all) {
    await selectWords(page, each);
    await tagInDoc(scene.browser, page, 'a1');
  }
}

const untilDrawn = (page: Page, ...all: string[]) =>
  until('the passages to be on their glyphs', async () => {
    const ranges = await Promise.all(all.map((each) => rangeOf(page, each)));
    return (await distanceToGlyphs(page, ranges)) <= 1;
  });

test('a passage goes along with what is typed before it, is changed with what is typed in it, and lost with it', async () => {
  const { browser } = scene;
  const page = await scene.open(lessonPlan('edited-document-0123456789'), { apiDelay: 150 });
  await tagged(page, words);
  await replicaIn(page).select(1, 1);
  await page.mouse.click(500, 400);
  await replicaIn(page).select(2, 2);
  await page.keyboard.type('Before ');
  await untilDrawn(page, words);

  const [start] = await rangeOf(page, words);
  await replicaIn(page).edit(start + 6, start + 7, ' quickly a ');
  const sightings = async () =>
    (await storedTagsIn(browser, 'edited-document-0123456789')).map(({ sighting }) => sighting);
  await until('the passage to be changed', async () => (await sightings())[0]?.status === 'changed');
  expect((await drawnBoxes(page)).length).toBeGreaterThan(0);

  const [from] = await rangeOf(page, 'marks ');
  await replicaIn(page).edit(from - 4, from + 150, '');
  await until('the passage to be lost', async () => (await sightings())[0]?.status === 'lost');
  expect(await drawnBoxes(page)).toEqual([]);
  expect(await replicaIn(page).errors()).toEqual([]);
});

test('a passage far away is brought into view without moving the caret', async () => {
  const { browser } = scene;
  const page = await scene.open(longDocument(40, 'far-document-0123456789'), { apiDelay: 150 });
  const far = 'Paragraph 33.4 tells';
  await tagged(page, far, 'Paragraph 1.2 tells');
  const tags = await storedTagsIn(browser, 'far-document-0123456789');
  const wanted = tags.find(({ passage }) => passage.quote === far);
  await replicaIn(page).select(1, 1);
  await revealInDoc(browser, page, wanted?.id ?? '');
  await untilDrawn(page, far);
  expect(await replicaIn(page).caretMoves()).toBe(0);
});

test('a passage of another tab is kept, listed, and gone to', async () => {
  const { browser } = scene;
  const page = await scene.open(tabbedDocument(), { apiDelay: 150 });
  await tagged(page, words);
  await replicaIn(page).switchTab('t.second');
  const other = 'begin with the slips';
  await tagged(page, other);
  await untilDrawn(page, other);
  const tags = await storedTagsIn(browser, 'tabbed-document-0123456789');
  expect(tags.map(({ sighting }) => sighting.status)).toEqual(['exact', 'exact']);

  const first = tags.find(({ passage }) => passage.quote === words);
  await revealInDoc(browser, page, first?.id ?? '');
  await until('the other tab to be open', async () => page.url().includes('tab=t.0'));
  await untilDrawn(page, words);
  await until('its badge', async () => (await overlayOf(browser, page).badges()).length === 1);
});

test('what was tagged can be undone', async () => {
  const { browser } = scene;
  const page = await scene.open(lessonPlan('undone-document-0123456789'), { apiDelay: 150 });
  await tagged(page, words);
  await untilDrawn(page, words);
  await overlayOf(browser, page).click('Undo');
  await until('nothing to be drawn', async () => (await drawnBoxes(page)).length === 0);
  expect(await storedTagsIn(browser, 'undone-document-0123456789')).toEqual([]);
});

test('selecting offers to tag, by mouse too', async () => {
  const { browser } = scene;
  const page = await scene.open(lessonPlan('offered-document-0123456789'), { apiDelay: 150 });
  await until('the replica to be annotated', () => replicaIn(page).isAnnotated());
  const [box] = await replicaIn(page).glyphBoxes(...(await rangeOf(page, words)));
  if (!box) throw new Error('the words are not on the page');
  const y = (box.top + box.bottom) / 2;
  await page.mouse.move(box.left + 1, y);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, y, { steps: 4 });
  await page.mouse.up();
  await overlayOf(browser, page).click('Tag');
  await overlayOf(browser, page).pickerOpen();
});

test('a document that was just made is tagged as soon as it has an address', async () => {
  const { browser, replica } = scene;
  const document = lessonPlan('new-document-0123456789');
  replica.add(document, { apiDelay: 150 });
  const page = await scene.openAt(`https://docs.google.com/document/create?id=${document.id}`);
  await until('the document to have its address', async () => page.url().includes(`/d/${document.id}/edit`));
  await tagged(page, words);
  await untilDrawn(page, words);
  expect(await storedTagsIn(browser, document.id)).toHaveLength(1);
});

test('what is asked of Google is asked for the account that the document is open in', async () => {
  const { browser, replica } = scene;
  const document = lessonPlan('second-account-0123456789');
  replica.add(document, { api: 'absent' });
  const page = await scene.openAt(`https://docs.google.com/document/u/1/d/${document.id}/edit?tab=t.0`);
  await until('the export to serve', async () => (await routesIn(browser, page))?.text === 'export');
  const exports = replica.requests().filter((path) => path.includes(document.id) && path.includes('/export'));
  expect(exports.length).toBeGreaterThan(0);
  expect(exports.every((path) => path.startsWith('/document/u/1/d/') && path.includes('tab=t.0'))).toBe(true);
});

test('where Docs tells its text no export is asked for', async () => {
  const { browser, replica } = scene;
  const page = await scene.open(lessonPlan('no-export-document-0123'));
  await until('the text to be read', async () => (await routesIn(browser, page))?.text === 'api');
  expect(replica.requests().filter((path) => path.includes('no-export') && path.includes('/export'))).toEqual([]);
});

test('words that can not be selected are pasted, and found where they are', async () => {
  const { browser } = scene;
  const document = lessonPlan('pasted-document-0123456789');
  const page = await scene.open(document, { api: 'absent', copyWorks: false, flagIgnored: true });
  await until('the export to serve', async () => (await routesIn(browser, page))?.text === 'export');
  await pasteInDoc(browser, page, words, 'a1');
  const [tag] = await storedTagsIn(browser, document.id);
  expect(tag?.passage.quote).toBe(words);
  expect(tag?.sighting.status).toBe('exact');
});
