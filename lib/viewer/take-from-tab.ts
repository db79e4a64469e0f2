import { browser } from '@/lib/extension/browser';
import { fileNameOf } from '@/lib/pdf-files/file-name';
import type { PdfSource } from '@/lib/pdf-files/opened-pdf';

/** Bytes carried over in one message: as text a third more, well below what messages may hold. */
const piece = 6 * 1024 * 1024;

/** What the script in the tab keeps between the pieces. */
interface Holder {
  proofmarkPdf?: Blob;
}

/**
 * Takes the bytes of the PDF that a tab shows. In Chromium they come out of the browser's cache, so that nothing is
 * asked of the site again, and documents that can be had only once can be opened too.
 *
 * @param progress called with the bytes had so far, and all there are
 * @throws where the tab is gone, has gone to another page, or may not be looked at
 */
export async function takeFromTab(
  tabId: number,
  url: string,
  progress: (loaded: number, total: number) => void,
  signal: AbortSignal,
): Promise<PdfSource> {
  const { size, disposition, address } = await inTab(tabId, hold, []);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let start = 0; start < size; start += piece) {
    signal.throwIfAborted();
    parts.push(decode(await inTab(tabId, read, [start, Math.min(size, start + piece)])));
    progress(Math.min(size, start + piece), size);
  }
  await inTab(tabId, letGo, []);
  const from = address || url;
  const ofTheWeb = /^https?:/.test(from) ? from : null;
  return { name: fileNameOf(from, disposition), url: ofTheWeb, bytes: new Blob(parts, { type: 'application/pdf' }) };
}

async function inTab<Given extends unknown[], T>(
  tabId: number,
  func: (...given: Given) => T,
  args: Given,
): Promise<Awaited<T>> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, func, args });
  const value: unknown = result?.result;
  if (value === undefined || value === null) throw new Error('the tab gave nothing');
  return value as Awaited<T>;
}

// These run in the tab and are sent there as text: nothing outside of them can be used.

/** The mode lets files of the device be read too, where the person has allowed that. */
async function hold() {
  const response = await fetch(location.href, { mode: 'same-origin', cache: 'force-cache' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const blob = await response.blob();
  (globalThis as Holder).proofmarkPdf = blob;
  return {
    size: blob.size,
    disposition: response.headers.get('content-disposition') ?? '',
    address: location.href,
  };
}

async function read(start: number, end: number) {
  const bytes = (globalThis as Holder).proofmarkPdf?.slice(start, end);
  if (!bytes) throw new Error('not held');
  const reader = new FileReader();
  return new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
}

function letGo() {
  delete (globalThis as Holder).proofmarkPdf;
  return true;
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
