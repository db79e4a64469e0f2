import { Inflate } from 'fflate';
import { UnreadableFile } from '@/lib/file-formats/unreadable';
import { Pacer } from '@/lib/model/pacer';
import { checksumOf } from './checksum';
import { readDirectory, type ZipEntry } from './directory';

/** Unpacked bytes, of everything that is asked for. */
const mostBytes = 100_000_000;
/** Unpacked for packed bytes, of files that are large enough to hurt: text in XML comes to a hundred. */
const mostGrowth = 500;
const largeEnough = 1_000_000;
/** Packed bytes at a time: what they unpack to is at most a thousand times as much before it is counted. */
const step = 16_384;

const stored = 0;
const deflated = 8;

/** A zip whose files are unpacked when they are asked for, and never more than is allowed. */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();
  #left: number;

  /** @throws UnreadableFile where it is no zip, or one that names two things alike */
  constructor(bytes: Uint8Array, most = mostBytes) {
    this.#bytes = bytes;
    this.#left = most;
    for (const entry of readDirectory(bytes)) {
      // As the names of parts are compared: https://ecma-international.org/publications-and-standards/standards/ecma-376/
      const name = entry.name.toLowerCase();
      if (this.#entries.has(name)) throw new UnreadableFile('damaged', entry.name);
      this.#entries.set(name, entry);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * The bytes of a file, or null where there is none of this name.
   *
   * @throws UnreadableFile where they are not what the directory says, or more than is allowed
   */
  async unpack(name: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return null;
    const { size, packedSize, method, isEncrypted } = entry;
    if (size > this.#left || (size > largeEnough && size > packedSize * mostGrowth)) {
      throw new UnreadableFile('tooLarge', entry.name);
    }
    this.#left -= size;
    if (isEncrypted || (method !== stored && method !== deflated)) throw new UnreadableFile('damaged', entry.name);
    const packed = this.#packed(entry);
    const unpacked = new Unpacked(entry);
    if (method === stored) unpacked.add(packed);
    else await inflate(packed, unpacked, signal);
    return unpacked.whole();
  }

  #packed({ offset, packedSize, name }: ZipEntry): Uint8Array {
    const head = this.#bytes.subarray(offset, offset + 30);
    if (head.length < 30) throw new UnreadableFile('damaged', name);
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
    if (view.getUint32(0, true) !== 0x04034b50 || start + packedSize > this.#bytes.length) {
      throw new UnreadableFile('damaged', name);
    }
    return this.#bytes.subarray(start, start + packedSize);
  }
}

/** The bytes of a file as they come, held against what the directory says of them. */
class Unpacked {
  readonly #entry: ZipEntry;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  #checksum = 0;

  constructor(entry: ZipEntry) {
    this.#entry = entry;
    this.#bytes = new Uint8Array(entry.size);
  }

  add(part: Uint8Array): void {
    if (this.#length + part.length > this.#bytes.length) throw this.damaged();
    this.#bytes.set(part, this.#length);
    this.#length += part.length;
    this.#checksum = checksumOf(part, this.#checksum);
  }

  whole(): Uint8Array<ArrayBuffer> {
    if (this.#length !== this.#bytes.length || this.#checksum !== this.#entry.checksum) throw this.damaged();
    return this.#bytes;
  }

  damaged(): UnreadableFile {
    return new UnreadableFile('damaged', this.#entry.name);
  }
}

async function inflate(packed: Uint8Array, unpacked: Unpacked, signal: AbortSignal): Promise<void> {
  const pacer = new Pacer();
  const stream = new Inflate((part) => unpacked.add(part));
  for (let at = 0; at < packed.length; at += step) {
    signal.throwIfAborted();
    try {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch {
      // Whatever it throws, it is by damaged bytes.
      throw unpacked.damaged();
    }
    await pacer.turn();
  }
}
