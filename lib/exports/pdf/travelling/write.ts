import { deflated } from '@/lib/exports/pdf/bytes/deflate';
import { lastIndexOf } from '@/lib/exports/pdf/bytes/search';
import { Pacer } from '@/lib/model/pacer';
import { type Block, blockStart, bytesPerLine, checksumOf, largestPayload } from './block';
import { lock } from './lock';

/**
 * The file with the data in it, in pieces. Comments before the last `startxref` move no object, so every offset holds,
 * and the beginning of the file stays as it was. An embedded file would need the document's catalog to be written
 * anew, would be listed as an attachment, and is what mail filters look for.
 * @throws RangeError where there is more data than is read again.
 */
export async function withTravellingData(
  bytes: Uint8Array<ArrayBuffer>,
  data: string,
  { password, original }: { password: string | null; original: number },
): Promise<Uint8Array<ArrayBuffer>[]> {
  if (data === '') return [bytes];
  const packed = await deflated(new TextEncoder().encode(data), 'deflate-raw');
  const block: Block = password
    ? { kind: 'locked', original, payload: await lock(packed, password) }
    : { kind: 'plain', original, payload: packed };
  if (block.payload.length > largestPayload) throw new RangeError('too much data to travel along');
  const place = lastIndexOf(bytes, 'startxref');
  const cut = place < 0 ? bytes.length : place;
  return [bytes.subarray(0, cut), await written(block), bytes.subarray(cut)];
}

async function written({ kind, original, payload }: Block): Promise<Uint8Array<ArrayBuffer>> {
  const lines = [`\n${blockStart} ${kind} ${original} ${payload.length} ${await checksumOf(payload)}\n`];
  const pacer = new Pacer();
  for (let start = 0; start < payload.length; start += bytesPerLine) {
    lines.push(`%${btoa(String.fromCharCode(...payload.subarray(start, start + bytesPerLine)))}\n`);
    await pacer.turn();
  }
  return new TextEncoder().encode(lines.join(''));
}
