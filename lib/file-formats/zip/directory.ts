import { UnreadableFile } from '@/lib/file-formats/unreadable';

/** A file in a zip, as the directory at the zip's end describes it. */
export interface ZipEntry {
  name: string;
  method: number;
  isEncrypted: boolean;
  checksum: number;
  packedSize: number;
  size: number;
  /** Where its own head stands, which its bytes follow. */
  offset: number;
}

/** Of what no honest document has more. */
const mostEntries = 10_000;

const endLength = 22;
const longestComment = 0xffff;
const unknownSize = 0xffffffff;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * What a zip says that it holds (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3). Light, so that a
 * file can be recognised by it.
 *
 * @throws UnreadableFile
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  try {
    return entriesOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFile('damaged', 'zip');
    throw error;
  }
}

function entriesOf(view: DataView): ZipEntry[] {
  let { count, at } = directoryAt(view);
  if (count > mostEntries) throw new UnreadableFile('tooLarge', 'zip');
  const entries: ZipEntry[] = [];
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new UnreadableFile('damaged', 'zip');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + 46 + nameLength;
    entries.push({
      name: nameAt(view, at + 46, nameLength),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      ...sizesAt(view, at, extraAt, extraAt + extraLength),
    });
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryAt(view: DataView): { count: number; at: number } {
  const end = endAt(view);
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  const isLong = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50;
  if (!isLong) return { count, at };
  const long = longAt(view, end - 12);
  return { count: longAt(view, long + 32), at: longAt(view, long + 48) };
}

/** What is at the end may be followed by a comment, whose length it says. */
function endAt(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new UnreadableFile('damaged', 'zip');
}

/** Sizes that need more than 32 bits stand in a field of their own, those that do in this order. */
function sizesAt(view: DataView, at: number, extraAt: number, extraEnd: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  let field = extraAt;
  while (field + 4 <= extraEnd && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  if (field + 4 > extraEnd) return sizes;
  let next = field + 4;
  const known = (short: number): number => {
    if (short !== unknownSize) return short;
    next += 8;
    return longAt(view, next - 8);
  };
  return { size: known(sizes.size), packedSize: known(sizes.packedSize), offset: known(sizes.offset) };
}

function longAt(view: DataView, at: number): number {
  const long = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(long)) throw new UnreadableFile('damaged', 'zip');
  return long;
}

const nameAt = (view: DataView, at: number, length: number): string =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
