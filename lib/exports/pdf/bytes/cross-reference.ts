import { lastIndexOf } from './search';

/** How the last cross-reference section of a file is written; null where the file doesn't lead to one. */
export function lastCrossReference(bytes: Uint8Array): 'table' | 'stream' | null {
  const start = lastIndexOf(bytes, 'startxref');
  if (start < 0) return null;
  const offset = /^startxref\s+(\d+)\s/.exec(ascii(bytes.subarray(start, start + 40)))?.[1];
  if (offset === undefined) return null;
  const there = ascii(bytes.subarray(Number(offset), Number(offset) + 40));
  if (/^\s*xref\s/.test(there)) return 'table';
  return /^\s*\d+\s+\d+\s+obj\b/.test(there) ? 'stream' : null;
}

/** Whether objects may be in the file more than once: it was saved incrementally, or is linearized. */
export function hasOlderVersions(bytes: Uint8Array): boolean {
  const last = lastIndexOf(bytes, 'startxref');
  return last > 0 && lastIndexOf(bytes, 'startxref', last - 1) >= 0;
}

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);
