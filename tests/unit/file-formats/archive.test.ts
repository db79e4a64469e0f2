import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ZipArchive } from '@/lib/file-formats/zip/archive';

const { signal } = new AbortController();
const text = 'Children say what plants need. '.repeat(40);

const packed = (level: 0 | 9 = 9): Uint8Array<ArrayBuffer> =>
  zipSync({ 'one.txt': [strToU8(text), { level }], 'two/b.txt': strToU8('second') }, { level });

/** The bytes of the directory's line about the first file, and of the head that stands before it. */
function changed(bytes: Uint8Array<ArrayBuffer>, change: (view: DataView, directory: number) => void) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at += 1;
  change(view, at);
  return copy;
}

const unpacked = async (bytes: Uint8Array<ArrayBuffer>, most?: number) => {
  const found = await new ZipArchive(bytes, most).unpack('one.txt', signal);
  return found && new TextDecoder().decode(found);
};

test('a file is unpacked whatever way it is packed, by its name in any case', async () => {
  for (const level of [0, 9] as const) expect(await unpacked(packed(level))).toBe(text);
  const archive = new ZipArchive(packed());
  expect(archive.has('ONE.txt')).toBe(true);
  expect(archive.has('none.txt')).toBe(false);
  expect(await archive.unpack('Two/B.TXT', signal)).toEqual(strToU8('second'));
  expect(await archive.unpack('none.txt', signal)).toBeNull();
});

test.each<[string, (view: DataView, at: number) => void]>([
  ['its checksum', (view, at) => view.setUint32(at + 16, 1, true)],
  ['a length that is less than its own', (view, at) => view.setUint32(at + 24, text.length - 1, true)],
  ['a length that is more', (view, at) => view.setUint32(at + 24, text.length + 1, true)],
  ['a way of packing that nobody knows', (view, at) => view.setUint16(at + 10, 12, true)],
  ['encryption', (view, at) => view.setUint16(at + 8, 1, true)],
  ['a place where no file begins', (view, at) => view.setUint32(at + 42, 3, true)],
  ['a place beyond the end', (view, at) => view.setUint32(at + 42, view.byteLength - 10, true)],
  ['more packed bytes than there are', (view, at) => view.setUint32(at + 20, view.byteLength, true)],
])('a file of which the directory says %s is damaged', async (_, change) => {
  for (const level of [0, 9] as const) {
    await expect(unpacked(changed(packed(level), change))).rejects.toMatchObject({
      reason: 'damaged',
      item: 'one.txt',
    });
  }
});

test('packed bytes that make no sense are damage', async () => {
  const spoiled = changed(packed(), (view) => {
    for (let at = 37; at < 60; at += 1) view.setUint8(at, 0xff);
  });
  await expect(unpacked(spoiled)).rejects.toMatchObject({ reason: 'damaged' });
});

test('no more is unpacked than is allowed, over all files of it', async () => {
  expect(await unpacked(packed(), text.length)).toBe(text);
  await expect(unpacked(packed(), text.length - 1)).rejects.toMatchObject({ reason: 'tooLarge' });
  const archive = new ZipArchive(packed(), text.length + 5);
  await archive.unpack('one.txt', signal);
  await expect(archive.unpack('two/b.txt', signal)).rejects.toMatchObject({ reason: 'tooLarge', item: 'two/b.txt' });
});

test('a large file that grows out of next to nothing is refused before it is unpacked', async () => {
  const zeros = (size: number) => zipSync({ 'one.txt': new Uint8Array(size) }, { level: 9 });
  await expect(unpacked(zeros(2_000_000))).rejects.toMatchObject({ reason: 'tooLarge' });
  expect(await unpacked(zeros(900_000))).toHaveLength(900_000);
});

test('two files of one name are none that could be told apart', () => {
  const twice = zipSync({ 'one.txt': strToU8('a'), 'ONE.txt': strToU8('b') });
  expect(() => new ZipArchive(twice)).toThrow(/damaged/);
  expect(() => new ZipArchive(strToU8('no zip at all, whatever it may be called'))).toThrow(/damaged/);
});

test('unpacking ends with its signal', async () => {
  await expect(new ZipArchive(packed()).unpack('one.txt', AbortSignal.abort())).rejects.toThrow(/abort/i);
});
