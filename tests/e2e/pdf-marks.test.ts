import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { untilPdfShown } from './acts/drop-pdf.ts';
import { marksOffSelection } from './acts/marks.ts';
import { chooseFile } from './acts/pdf.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { tagSelected } from './acts/tag.ts';
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
    await viewer.keyboard.press('r');
    for (const { line } of pages) await expectMarkOn(viewer, line);
  }
});
