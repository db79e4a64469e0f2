import { originalOf } from '@/lib/exports/pdf';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { digestOf } from '@/lib/pdf-files/read-bytes';

/** Of larger files no copy is made only to see whether they were exported from here. */
const largest = 256 * 1024 * 1024;

/**
 * The files whose pages are those of the open one: itself, and what it was made from where it is an export that begins
 * with all the bytes of that. Only the bytes prove this; what a file says of itself may come from anyone.
 */
export async function knownFiles({ file, source }: Pick<OpenedPdf, 'file' | 'source'>): Promise<string[]> {
  if (source.bytes.size > largest) return [file];
  const original = await originalOf(new Uint8Array(await source.bytes.arrayBuffer())).catch(() => null);
  return original ? [file, await digestOf(original.slice())] : [file];
}
