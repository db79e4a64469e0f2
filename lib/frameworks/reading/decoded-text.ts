import type { FrameworkSource } from '@/lib/frameworks/format';

/**
 * The text of a source in whichever encoding: as its mark at the beginning says, else as the zeros of UTF-16 say, else as
 * `named` says, else UTF-8 where it is that, else what Windows writes in western Europe, in which nothing is wrong.
 */
export function decodedText(source: FrameworkSource, named: string | null = null): string {
  if ('text' in source) return source.text.replace(/^\ufeff/, '');
  const { bytes } = source;
  const encoding = markedEncoding(bytes) ?? named ?? 'utf-8';
  return decoded(bytes, encoding) ?? decoded(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes);
}

function decoded(bytes: Uint8Array<ArrayBuffer>, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, 400);
  const zeros = (odd: number): number => beginning.filter((byte, place) => byte === 0 && place % 2 === odd).length;
  if (zeros(1) * 4 > beginning.length) return 'utf-16le';
  return zeros(0) * 4 > beginning.length ? 'utf-16be' : null;
}

/**
 * Whether a source can be text for people at all: what is packed or drawn holds zeros where no text has them, and what is
 * written for machines is read by its format or not at all.
 */
export function looksLikeText(source: FrameworkSource): boolean {
  if ('text' in source) return source.text.trim() !== '' && !isForMachines(source.text.slice(0, 200));
  const beginning = source.bytes.subarray(0, 2_000);
  if (beginning.length === 0) return false;
  if (markedEncoding(source.bytes) !== null) return true;
  const start = String.fromCharCode(...beginning.subarray(0, 200));
  return !/^(?:PK|%PDF-)/.test(start) && !beginning.includes(0) && !isForMachines(start);
}

/** JSON or XML. */
const isForMachines = (start: string): boolean => /^[^\w[{<]*(?:\{|\[\s*[[{"\]]|<\?xml\s)/.test(start);
