import { onTestFinished } from 'vitest';
import { spanOf } from '@/lib/documents/web/boundaries';
import type { PageText } from '@/lib/documents/web/page-text';
import { piecesOf, rangesOf } from '@/lib/documents/web/pieces';
import { readPage } from '@/lib/documents/web/read-page';

/** Opens markup as a page of its own, in a frame that goes when the test is over. */
export async function openPage(markup: string, type = 'text/html'): Promise<Document> {
  const address = URL.createObjectURL(new Blob([markup], { type: `${type};charset=utf-8` }));
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px';
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => {
    frame.remove();
    URL.revokeObjectURL(address);
  });
  await loaded;
  if (!frame.contentDocument) {
    throw new Error('The page did not open.');
  }
  return frame.contentDocument;
}

export const read = (page: Document): PageText => readPage(page, () => null);

/** The text that a page of this markup is read as. */
export async function textOf(markup: string): Promise<string> {
  return read(await openPage(`<!doctype html><body>${markup}`)).text;
}

/** From offsets to ranges and back. */
export function roundTrip(page: PageText, start: number, end: number): { start: number; end: number } {
  const spans = rangesOf(piecesOf(page, { start, end })).map((range) => spanOf(page, range));
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) {
    throw new Error(`No range for ${start} to ${end}.`);
  }
  return { start: first.start, end: last.end };
}

/** The place of a text that the page has once. */
export function place(page: PageText, text: string): { start: number; end: number } {
  const start = page.text.indexOf(text);
  if (start < 0 || page.text.indexOf(text, start + 1) >= 0) {
    throw new Error(`“${text}” does not stand once in “${page.text}”.`);
  }
  return { start, end: start + text.length };
}
