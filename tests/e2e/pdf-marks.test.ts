/** @module-tag wide-in-firefox */
import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pagesOf } from '@/lib/model/passage';
import type { Tag } from '@/lib/model/tag';
import { makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { marksOffSelection } from './acts/marks.ts';
import { chooseFile } from './acts/pdf.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { records } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { pressKey } from './acts/viewer.ts';
import { until } from './driver/until.ts';

const on = scene();

const pages = [
  { line: 'Everyone predicts where the shadow will fall.', turned: 0 },
  { line: 'Then we go outside and mark it with chalk.', turned: 90 },
  { line: 'What I would change next time is the hour.', turned: 270 },
];

/** Its pages are turned, and cropped so that their corner is not where that of the paper is. */
async function turnedPdf(): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.Helvetica);
  for (const { line, turned } of pages) {
    const page = made.addPage([500, 300]);
    page.drawText(line, { x: 80, y: 180, size: 16, font });
    page.setRotation(degrees(turned));
    page.setCropBox(40, 60, 430, 200);
  }
  return made.save();
}

/** Selects a line anew, and waits until its mark lies on it: the page may still be drawn in its new size. */
async function expectMarkOn(viewer: Page, line: string): Promise<void> {
  await selectText(viewer, line);
  let last = '';
  await until(`the mark on "${line}"`, async () => {
    const off = await marksOffSelection(viewer);
    last = JSON.stringify(off);
    return off.length > 0 && off.every(({ middle, length }) => middle < 5 && length < 4);
  }).catch((error) => {
    throw new Error(`${error.message}; it is off by ${last}`);
  });
}

test('marks lie on their words, on pages that are turned and cropped, at any size, and when the person turns them', async () => {
  const viewer = await on.browser.openExtensionPage('viewer.html');
  await chooseFile(viewer, await turnedPdf());
  for (const [at, { line }] of pages.entries()) {
    await viewer.evaluate((place) => document.querySelectorAll('.page')[place]?.scrollIntoView(), at);
    await untilPdfShown(viewer, line);
    await selectText(viewer, line);
    await tagSelected(on.browser, viewer, { find: `a${at + 1}` });
    await expectMarkOn(viewer, line);
  }

  await viewer.select('select.zoom-select', '0.75');
  for (const { line } of pages) await expectMarkOn(viewer, line);
  for (let quarter = 0; quarter < 3; quarter += 1) {
    await viewer.evaluate(() => document.body.focus());
    await pressKey(viewer, 'Ctrl ]');
    for (const { line } of pages) await expectMarkOn(viewer, line);
  }
});

test('a passage across two pages is one, with a mark on each, also after a reload', async () => {
  const viewer = await on.browser.openExtensionPage('viewer.html');
  const [first, second] = ['It begins at the foot of a page', 'and ends at the head of the next.'];
  await chooseFile(viewer, await makePdf([[first], [second]]));
  await untilPdfShown(viewer, second);
  await selectText(viewer, 'the foot of a page', 'and ends at the head');
  await tagSelected(on.browser, viewer, { find: 'a4' });

  const onBothPages = () =>
    until('a mark on each page', async () => (await viewer.$$('.page:has(.proofmark-sheet .ground)')).length === 2);
  await onBothPages();
  const tags = await records<Tag>(viewer, 'tags');
  const tag = tags.find(({ passage }) => passage.quote.includes('the foot of a page'));
  expect(tag?.passage.quote.replace(/\s+/g, ' ')).toBe('the foot of a page and ends at the head');
  expect(tag && pagesOf(tag.passage).map(({ index, quads }) => [index, quads.length])).toEqual([
    [0, 1],
    [1, 1],
  ]);

  await viewer.evaluate(() => location.reload());
  await untilPdfShown(viewer, second);
  await onBothPages();
});
