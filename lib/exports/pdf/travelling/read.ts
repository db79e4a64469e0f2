import { inflated } from '@/lib/exports/pdf/bytes/deflate';
import { lastIndexOf } from '@/lib/exports/pdf/bytes/search';
import { fromHeader } from '@/lib/exports/pdf/header';
import { Pacer } from '@/lib/model/pacer';
import { type Block, blockStart, bytesPerLine, charactersPerLine, checksumOf, largestPayload } from './block';
import { unlock } from './lock';

/** Unpacked, in bytes. */
const largestData = 64 * 1024 * 1024;

const header = /^%ProofmarkData 1 (plain|locked) (\d{1,12}) (\d{1,9}) ([0-9a-f]{16})\n/;
const longestHeader = 80;

/**
 * The data that an export put into this file, the last where there are several; null where there is none, where it is
 * damaged, or where it needs another password. Never throws.
 */
export async function readTravellingData(bytes: Uint8Array, password: string | null): Promise<string | null> {
  try {
    const found = await findBlock(bytes);
    if (!found || (found.kind === 'locked' && password === null)) return null;
    const packed = found.kind === 'locked' ? await unlock(found.payload, password ?? '') : found.payload;
    const data = await inflated(packed, 'deflate-raw', largestData);
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return null;
  }
}

/**
 * The file that an export added its marks to, as it was before: the same bytes, not a copy. Null where this is no
 * export, was rewritten, or was saved again by another program, whose changes would be lost. Never throws.
 */
export async function originalOf(bytes: Uint8Array): Promise<Uint8Array | null> {
  const file = fromHeader(bytes);
  const found = await findBlock(file).catch(() => null);
  if (!found || found.original === 0 || found.original >= found.start) return null;
  const isLast = lastIndexOf(file, 'startxref') === found.end;
  return isLast ? file.subarray(0, found.original) : null;
}

interface Found extends Block {
  /** Where the block starts and ends. */
  start: number;
  end: number;
}

async function findBlock(bytes: Uint8Array): Promise<Found | null> {
  const start = lastIndexOf(bytes, blockStart);
  if (start < 0) return null;
  const [line, kind, original, length, checksum] =
    header.exec(ascii(bytes.subarray(start, start + longestHeader))) ?? [];
  if (!line || Number(length) > largestPayload) return null;
  const body = start + line.length;
  const lines = Math.ceil(Number(length) / bytesPerLine);
  const end = body + Math.ceil(Number(length) / 3) * 4 + lines * 2;
  if (end > bytes.length) return null;
  const payload = new Uint8Array(Number(length));
  const pacer = new Pacer();
  for (let place = 0; place < lines; place += 1) {
    const from = body + place * (charactersPerLine + 2) + 1;
    const text = ascii(bytes.subarray(from, Math.min(from + charactersPerLine, end - 1)));
    const decoded = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    payload.set(decoded, place * bytesPerLine);
    await pacer.turn();
  }
  if ((await checksumOf(payload)) !== checksum) return null;
  return { kind: kind === 'locked' ? 'locked' : 'plain', original: Number(original), payload, start, end };
}

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);
