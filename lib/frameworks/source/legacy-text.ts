/** Of older encodings, those in which office programs still write tables, with what letters of theirs look like. */
const candidates: readonly (readonly [encoding: string, own: RegExp])[] = [
  ['shift_jis', /[\u3040-\u30ff\u4e00-\u9fff]/g],
  ['gb18030', /[\u4e00-\u9fff]/g],
  ['windows-1251', /[\u0410-\u044f\u0451]/g],
  ['windows-1253', /[\u03b1-\u03ce]/g],
];
const enough = 20_000;

/**
 * Text in an encoding that nothing names: Western European, unless letters of another script make up nearly all of what
 * is not ASCII, and stand beside each other, as they do in no Western European word.
 */
export function guessedLegacyText(bytes: Uint8Array): string {
  const start = bytes.subarray(0, enough);
  for (const [encoding, own] of candidates) {
    const text = decoded(encoding, start);
    const foreign = [...text].filter((sign) => sign > '\u007f').length;
    const letters = text.match(own)?.length ?? 0;
    const pairs = text.match(new RegExp(`(?:${own.source}){3}`, 'g'))?.length ?? 0;
    if (foreign > 0 && letters / foreign > 0.9 && pairs * 3 > letters / 3) return decoded(encoding, bytes);
  }
  return decoded('windows-1252', bytes);
}

const decoded = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);
