import { OpeningFailure } from './problem';

/** More than this no array of bytes holds in Firefox, nor reliably in Chromium. */
const most = 2 ** 31 - 2 ** 20;
/** From here on, a copy more than needed is felt. */
const large = 100 * 2 ** 20;

/** The bytes of a file, and the SHA-256 of them in hexadecimal digits. */
export interface ReadFile {
  bytes: Uint8Array<ArrayBuffer>;
  hash: Promise<string>;
}

/**
 * Reads a file whole. Digesting copies the bytes, so they may be given away at once; only of large files the copy is
 * waited for, so that it is gone before the worker needs memory for its own.
 *
 * @throws OpeningFailure where it is empty or too large
 */
export async function readFile(file: Blob): Promise<ReadFile> {
  if (file.size === 0) throw new OpeningFailure('empty');
  if (file.size > most) throw new OpeningFailure('tooLarge');
  const buffer = await file.arrayBuffer();
  const hash = digestOf(buffer);
  if (file.size > large) await hash;
  return { bytes: new Uint8Array(buffer), hash };
}

/** Whether it says of itself that it is a PDF, within the first 1,024 bytes as readers of PDFs look for it. */
export async function claimsToBePdf(file: Blob): Promise<boolean> {
  const start = await file.slice(0, 1024).text();
  return start.includes('%PDF-');
}

/** SHA-256, in hexadecimal digits. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
