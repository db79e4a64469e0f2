import type { Edit } from './edit';

/**
 * A text without what differs between Docs' text and its labels: white space, which labels drop and double; signs without
 * width; `*` and `-`, by which the text stands for pictures and rules. Quotation marks and dots are made alike.
 */
export interface Squeezed {
  text: string;
  /** For each character of the squeezed text its offset in the original; one more at the end, for the whole length. */
  origins: Int32Array;
  /** For each character whether a line of the original ended before it, and for the end: 1 or 0. */
  begins: Uint8Array;
}

const dropped =
  /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc\ue000-\uf8ff*\-\u2010-\u2015\u2212]/u;

const alike: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201f': '"',
};

/** Which of the first characters are kept as they are: asked for every character of long texts. */
const plain = new Uint8Array(128).map((_, code) => (dropped.test(String.fromCharCode(code)) ? 0 : 1));

const newline = 10;

export function squeeze(text: string): Squeezed {
  const origins = new Int32Array(text.length + 1);
  const begins = new Uint8Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let run = -1;
  const endRun = (at: number): void => {
    if (run >= 0) pieces.push(text.slice(run, at));
    run = -1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === newline) begins[length] = 1;
    const char = code < 128 ? '' : text.charAt(at);
    const other = char === '' ? undefined : alike[char];
    const keeps = code < 128 ? plain[code] === 1 : other === undefined && !dropped.test(char);
    if (keeps) {
      if (run < 0) run = at;
    } else {
      endRun(at);
      if (other === undefined) continue;
      pieces.push(other);
    }
    origins[length] = at;
    length += 1;
  }
  endRun(text.length);
  origins[length] = text.length;
  return { text: pieces.join(''), origins: origins.slice(0, length + 1), begins: begins.slice(0, length + 1) };
}

/**
 * The same after one stretch of the original was replaced, and which stretch of the squeezed text was: only what is around
 * it is gone through.
 */
export function squeezeAgain(
  before: Squeezed,
  { start, oldEnd, newEnd }: Edit,
  after: string,
): { squeezed: Squeezed; edit: Edit } {
  const shift = newEnd - oldEnd;
  const first = squeezedOffset(before, start);
  const next = squeezedOffset(before, oldEnd);
  const from = first > 0 ? (before.origins[first - 1] ?? 0) + 1 : 0;
  const to = (before.origins[next] ?? 0) + shift;
  const put = squeeze(after.slice(from, to));
  const added = put.text.length;
  const length = before.text.length - (next - first) + added;
  const origins = new Int32Array(length + 1);
  const begins = new Uint8Array(length + 1);
  origins.set(before.origins.subarray(0, first));
  begins.set(before.begins.subarray(0, first));
  for (let at = 0; at < added; at += 1) origins[first + at] = (put.origins[at] ?? 0) + from;
  begins.set(put.begins, first);
  begins.set(before.begins.subarray(next + 1), first + added + 1);
  origins.set(before.origins.subarray(next), first + added);
  if (shift !== 0) for (let at = first + added; at <= length; at += 1) origins[at] = (origins[at] ?? 0) + shift;
  return {
    squeezed: { text: before.text.slice(0, first) + put.text + before.text.slice(next), origins, begins },
    edit: { start: first, oldEnd: next, newStart: first, newEnd: first + added },
  };
}

/** The place in the squeezed text of an offset of the original: of the first kept character at or after it. */
export function squeezedOffset({ origins }: Squeezed, offset: number): number {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
