import type { FrameworkRefusal } from '@/lib/frameworks/format';

/** Longer than any first line of a table. */
const beginning = 16_000;

/** Whether there are zeros in it, as there are in no text but that of two bytes a letter, which says so at its beginning. */
export function isBinary(bytes: Uint8Array): boolean {
  const isWide = /^(?:255,254|254,255)$/.test(bytes.subarray(0, 2).join());
  return !isWide && bytes.subarray(0, beginning).includes(0);
}

/** Of files that begin so, who wrote them is known, and that no reader here knows more of them. */
const known: readonly (readonly [beginning: readonly number[], reason: FrameworkRefusal])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'damaged'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'oldOffice'],
];

/** Why a file that surely is of nothing that can be read is no text either; null where it may be one. */
export function binaryRefusal(bytes: Uint8Array): FrameworkRefusal | null {
  const found = known.find(([begins]) => begins.every((byte, at) => bytes[at] === byte));
  return found?.[1] ?? (isBinary(bytes) ? 'unknown' : null);
}
