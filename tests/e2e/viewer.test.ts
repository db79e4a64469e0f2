/** @module-tag wide-in-firefox */
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lessonPdf, pdfWithBrokenPage, pdfWithLostPage, pdfWithoutPages, writeTemporary } from './acts/pdf-files.ts';
import { scene } from './acts/set-up.ts';
import { shows } from './acts/stored.ts';
import {
  chooseFile,
  dropFile,
  keepTroubles,
  openPdf,
  openViewer,
  place,
  pressKey,
  pressNamed,
  troublesOf,
  untilAt,
  untilShown,
} from './acts/viewer.ts';
import { projectRoot } from './driver/paths.ts';
import { until } from './driver/until.ts';

const on = scene({ sample: false });
const realPdfs = resolve(projectRoot, '../shared/data/pdfs');
const locked = join(projectRoot, 'tests/fixtures/pdfs/locked.pdf');
const password = 'moving shadows';
let lesson = '';
let bytes = new Uint8Array();

beforeAll(async () => {
  bytes = new Uint8Array(await lessonPdf());
  lesson = await writeTemporary('lesson.pdf', bytes);
});

afterAll(() => rm(lesson, { force: true }));

async function openLesson(): Promise<Page> {
  const page = await openViewer(on.browser);
  await openPdf(page, lesson);
  return page;
}

describe('opening', () => {
  test('a file of the device opens with its labels, its words as text, its form and its links', async () => {
    const page = await openLesson();
    await untilAt(page, 'i (1 of 12)');
    await until('the text', () => shows(page, 'Students mark guess number 1'));
    const field = await until('the form', () => page.$eval('.annotationLayer input', (input) => input.value));
    expect(field).toBe('Class 4b');
    const link = await page.$eval('.annotationLayer a[href^="https"]', ({ target, rel }) => ({ target, rel }));
    expect(link).toEqual({ target: '_blank', rel: 'noopener noreferrer nofollow' });
    expect(await troublesOf(page)).toEqual([]);
  });

  test('a file dropped on an open one takes its place', async () => {
    const page = await openLesson();
    await dropFile(page, 'other.pdf', await lessonPdf(5));
    await untilShown(page, 'other.pdf');
    await untilAt(page, 'i (1 of 5)');
    expect(await page.$$eval('.page', (pages) => pages.length)).toBe(5);
    expect(await troublesOf(page)).toEqual([]);
  });

  test('a locked file asks for its password, says when it is wrong, and can be left alone', async () => {
    const page = await openViewer(on.browser);
    await chooseFile(page, locked);
    await until('the question', () => page.$('dialog[open]'));
    await page.keyboard.type('not this');
    await pressKey(page, 'Enter');
    await until('that it is wrong', () => shows(page, 'That is not the password'));
    await page.keyboard.type(password);
    await pressKey(page, 'Enter');
    await untilShown(page, locked);

    await chooseFile(page, locked);
    await until('the question', () => page.$('dialog[open]'));
    await pressNamed(page, 'Cancel');
    await until('what to do', () => shows(page, 'stays closed without its password'));
    expect(await troublesOf(page)).toEqual([]);
  });

  test.each([
    ['empty', 'This file is empty', () => ''],
    ['a web page', 'This file is not a PDF', () => '<!doctype html><title>Lesson</title><p>Not a PDF at all.</p>'],
    ['cut off', 'This PDF is damaged', () => bytes.slice(0, 400)],
    ['without pages', 'not a single page', pdfWithoutPages],
    ['without a first page', 'This PDF is damaged', pdfWithLostPage],
  ])('a file that is %s says so, and the present one stays', async (name, words, content) => {
    const page = await openLesson();
    const path = await writeTemporary(`${name}.pdf`, content());
    await chooseFile(page, path);
    const said = await until('what is wrong', () => page.$eval('.viewer-problem', ({ textContent }) => textContent));
    await rm(path);
    expect(said).toContain(words);
    expect(said).toContain('Nothing was lost.');
    expect(await place(page)).toBe('i (1 of 12)');
    expect(await troublesOf(page)).toEqual([]);
  });

  test('a page that can not be shown says so, and the other is shown', async () => {
    const page = await openViewer(on.browser);
    const path = await writeTemporary('broken page.pdf', pdfWithBrokenPage());
    await openPdf(page, path);
    await until('the note', () => shows(page, "Page 2 can't be shown"));
    expect(await page.$$eval('.page-note', (notes) => notes.length)).toBe(1);
    await rm(path);
    expect(await troublesOf(page)).toEqual([]);
  });

  test('after a reload, the same file opens where it was', async () => {
    const page = await openLesson();
    await pressKey(page, 'Ctrl Alt g');
    await page.keyboard.type('5');
    await pressKey(page, 'Enter');
    await untilAt(page, '5 (7 of 12)');
    await until('the place to be kept', () => page.evaluate(() => JSON.stringify(sessionStorage).includes('7')));
    await page.evaluate(() => {
      Object.assign(globalThis, { old: true });
      location.reload();
    });
    await until('the reload', () =>
      page.evaluate(() => !Reflect.has(globalThis, 'old') && document.querySelector('input[type="file"]') !== null),
    );
    await keepTroubles(page);
    await openPdf(page, lesson);
    await untilAt(page, '5 (7 of 12)');
  });
});

describe('reading', () => {
  test('finding counts, goes on and comes round', async () => {
    const page = await openLesson();
    await pressKey(page, 'Ctrl f');
    await until('the field', () => page.$('.find-bar input:focus'));
    await page.keyboard.type('guess number');
    const outcome = (words: string) =>
      until(words, () => page.$eval('.find-outcome', (element, wanted) => element.textContent === wanted, words));
    await outcome('1 of 12');
    await pressKey(page, 'Enter');
    await outcome('2 of 12');
    await untilAt(page, 'ii (2 of 12)');
    await page.keyboard.type(' 77');
    await outcome('Nothing found');
    await pressKey(page, 'Escape');
    await until('it to close', async () => !(await page.$('.find-bar')));
  });

  test('pages in small and the contents lead through the file', async () => {
    const page = await openLesson();
    await pressNamed(page, 'Pages and contents');
    await until('pictures of pages', () => page.$('.thumbnail canvas'));
    await pressNamed(page, 'Page 1');
    await untilAt(page, '1 (3 of 12)');
    await pressNamed(page, 'Contents');
    await pressNamed(page, 'Show what is under: During the lesson');
    await pressNamed(page, 'Guessing first');
    await untilAt(page, '2 (4 of 12)');
  });

  test('letters and signs alone do nothing', async () => {
    const page = await openLesson();
    const looks = () =>
      page.evaluate(() => {
        const { clientWidth, clientHeight } = document.querySelector('.page') ?? {};
        const zoom = document.querySelector<HTMLSelectElement>('select.zoom-select')?.value;
        return { clientWidth, clientHeight, zoom, at: document.activeElement?.className };
      });
    const before = await looks();
    await page.keyboard.type('abcdefghijklmnopqrstuvwxyzRG0123456789+-=[]/?.,');
    expect(await looks()).toEqual(before);
  });

  test('keys and the bar zoom, rotate and go; a link inside leads to its page', async () => {
    const page = await openLesson();
    await pressNamed(page, 'Fit page');
    await until('the fit', () => page.$eval('select.zoom-select', (select) => select.value === 'page-fit'));
    await pressNamed(page, 'Zoom in');
    await until('another size', () => page.$eval('select.zoom-select', (select) => Number(select.value) > 0));
    const wide = () => page.$eval('.page', ({ clientWidth, clientHeight }) => clientWidth > clientHeight);
    await pressKey(page, 'Ctrl ]');
    await until('it to lie', wide);
    await pressKey(page, 'End');
    await untilAt(page, '10 (12 of 12)');
    await pressKey(page, 'Home');
    await untilAt(page, 'i (1 of 12)');
    await until('the link', () =>
      page.evaluate(() => {
        const link = document.querySelector<HTMLElement>(
          '.annotationLayer a[href^="#"], .annotationLayer a.internalLink',
        );
        link?.click();
        return link !== null;
      }),
    );
    await untilAt(page, '10 (12 of 12)');
    expect(await troublesOf(page)).toEqual([]);
  });

  test('printing makes a sheet of each page, and takes them away again', async () => {
    const page = await openLesson();
    await page.evaluate(() => {
      globalThis.print = () => {
        Object.assign(globalThis, { printed: document.querySelectorAll('.print-sheet img').length });
      };
    });
    await pressNamed(page, 'Print');
    await until('all sheets', () => page.evaluate(() => Reflect.get(globalThis, 'printed') === 12));
    await until('them to be gone', async () => !(await page.$('.print-sheets')));
  });
});

test('nothing is asked of any host', () => {
  expect(on.browser.strangeHosts()).toEqual([]);
});

const real = filesOf(realPdfs);
if (real.length === 0) console.warn('skipped: opening real lessons, for there are none beside the project');
test.skipIf(real.length === 0)('real lessons and papers open', async () => {
  const page = await openViewer(on.browser);
  for (const path of real) await openPdf(page, path);
  expect(await troublesOf(page)).toEqual([]);
});

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
