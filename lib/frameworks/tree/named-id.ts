import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What the names are of: made once, at random. */
const space = Uint8Array.from([
  0x7d, 0x3a, 0x5c, 0x1e, 0x90, 0x42, 0x4f, 0x8b, 0xa6, 0x0d, 0x2e, 0x71, 0xc4, 0x58, 0x93, 0xbf,
]);

/** The UUID of a name, always the same (version 5, https://www.rfc-editor.org/rfc/rfc9562#section-5.5). */
export function uuidOfName(name: string, within: Uint8Array = space): string {
  const bytes = sha1.create().update(within).update(utf8ToBytes(name)).digest().slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * Ids for what a source has, from what it goes by there: the same source gives the same ids, so that reading it again
 * brings up to date what is here. Of those that go by the same name, each after the first is told by how many came before.
 */
export class NamedIds {
  readonly #within: string;
  readonly #taken = new Map<string, number>();

  /** @param within what tells the source from every other */
  constructor(within: string) {
    this.#within = within;
  }

  next(kind: string, name: string): string {
    const whole = JSON.stringify([this.#within, kind, name]);
    const before = this.#taken.get(whole) ?? 0;
    this.#taken.set(whole, before + 1);
    return uuidOfName(before === 0 ? whole : JSON.stringify([whole, before]));
  }
}
