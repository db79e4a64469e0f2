import { sha256 } from '@noble/hashes/sha2.js';
import { type Picture, toBase64 } from '@/lib/feedback/package';

/** What tells a picture from any other one: its size and all that is in it, but not what it is called. */
export function pictureDigest({ type, width, height, data }: Picture): string {
  const hash = sha256(new TextEncoder().encode([type, width, height, data].join(' ')));
  return toBase64(hash.subarray(0, 15));
}
