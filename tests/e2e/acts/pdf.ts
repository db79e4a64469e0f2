import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { Tag } from '@/lib/model/tag';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';
import { records } from './stored.ts';

/** How many passages are drawn on the pages, and how many parts of pages. */
function drawn(page: Page): Promise<{ lines: number; frames: number }> {
  return page.evaluate(() => ({
    lines: document.querySelectorAll('.proofmark-sheet .mark .ground').length,
    frames: document.querySelectorAll('.proofmark-sheet .mark .frame').length,
  }));
}

export async function untilDrawn(page: Page, what: { lines: number; frames: number }): Promise<void> {
  let last = '';
  await until(`${JSON.stringify(what)} to be drawn`, async () => {
    last = JSON.stringify(await drawn(page));
    return last === JSON.stringify(what);
  }).catch((error) => {
    throw new Error(`${error.message}; drawn are ${last}`);
  });
}

/** A tab at a PDF, which shows it in the viewer of the browser. Firefox reports no load of it. */
export async function openPdf(browser: BrowserDriver, address: string): Promise<Page> {
  const page = await browser.open('about:blank');
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 3_000 }).catch(() => null);
  return page;
}

/** Chooses a file with the picker of the viewer. */
export async function chooseFile(page: Page, bytes: Uint8Array, name = 'lesson.pdf'): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'proofmark-'));
  const path = join(folder, name);
  await writeFile(path, bytes);
  const input = await until('the file picker', () => page.$('input[type=file]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  // The browser reads it when the viewer does, and again when it is kept.
  onTestFinished(() => rm(folder, { recursive: true }));
}

/** Drags over a part of the first page, given in shares of its size. */
export async function dragAcross(page: Page, part: { left: number; top: number; right: number; bottom: number }) {
  const box = await page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('.page')?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, width, height };
  });
  const at = (x: number, y: number) => [box.left + x * box.width, box.top + y * box.height] as const;
  await page.mouse.move(...at(part.left, part.top));
  await page.mouse.down();
  await page.mouse.move(...at(part.right, part.bottom), { steps: 4 });
  await page.mouse.up();
}

/** The quotes of all that is tagged. */
export async function storedQuotes(page: Page): Promise<string[]> {
  return (await records<Tag>(page, 'tags')).map(({ passage }) => passage.quote);
}

/** What the page gives the person to keep while something is done. */
export async function whatIsSaved(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      Reflect.set(window, 'savedBlob', blob);
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function click() {
      Reflect.set(window, 'savedName', this.download);
    };
  });
  await act();
  await until('the file to be saved', () => page.evaluate(() => Reflect.has(window, 'savedName')));
  const { name, text } = await page.evaluate(async () => {
    const reader = new FileReader();
    const blob: Blob = Reflect.get(window, 'savedBlob');
    await new Promise((resolve) => {
      reader.onload = resolve;
      reader.readAsDataURL(blob);
    });
    return { name: String(Reflect.get(window, 'savedName')), text: String(reader.result).split(',')[1] ?? '' };
  });
  return { name, bytes: Buffer.from(text, 'base64') };
}

/** The highlights in a PDF, read by pdf.js on its own. */
export async function annotationsOf(bytes: Uint8Array): Promise<{ page: number; text: string }[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const found: { page: number; text: string }[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    for (const annotation of await (await document.getPage(page)).getAnnotations()) {
      if (annotation.subtype === 'Highlight') found.push({ page, text: annotation.contentsObj?.str ?? '' });
    }
  }
  await document.loadingTask.destroy();
  return found;
}

/**
 * Firefox lets nobody look into its own viewer: the site has to be allowed first, unless another tab has it still. Firefox
 * is set to agree unasked.
 */
export async function allowSite(viewer: Page): Promise<void> {
  const button = await until('the question, or the file', () =>
    viewer.$('.viewer-problem .button.primary, .textLayer'),
  );
  if (await button.evaluate((element) => element.matches('button'))) await button.click();
}
