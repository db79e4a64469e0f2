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

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);
