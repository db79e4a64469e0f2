const mark = [...'%PDF-'].map((character) => character.charCodeAt(0));

/** Readers look for the header in the first 1,024 bytes (ISO 32000-1, annex H, note 13). */
const searched = 1024;

/**
 * The file from its header on; all of it where there is none, which pdf.js opens nonetheless. Offsets in a file with something before the header count
 * from the header, but pdf.js writes them from the first byte.
 */
export function fromHeader(bytes: Uint8Array): Uint8Array {
  const last = Math.min(searched, bytes.length - mark.length);
  for (let start = 0; start <= last; start += 1) {
    if (mark.every((code, place) => bytes[start + place] === code)) return bytes.subarray(start);
  }
  return bytes;
}
