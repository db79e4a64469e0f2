/** Where `text`, of ASCII characters, last begins at or before `from`; -1 where it doesn't, or not after `to`. */
export function lastIndexOf(bytes: Uint8Array, text: string, from = bytes.length - 1, to = 0): number {
  const codes = [...text].map((character) => character.charCodeAt(0));
  const [first = 0] = codes;
  let start = bytes.lastIndexOf(first, Math.min(from, bytes.length - codes.length));
  while (start >= to) {
    if (codes.every((code, place) => bytes[start + place] === code)) return start;
    if (start === 0) break;
    start = bytes.lastIndexOf(first, start - 1);
  }
  return -1;
}
