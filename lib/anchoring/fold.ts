import { finish } from './steps';

/** Text with the differences smoothed out that re-rendering makes, and where each of its units stood before. */
export interface Folded {
  text: string;
  /** For each unit of `text` its UTF-16 offset in the original; one more entry for the end. */
  origins: Uint32Array;
}

const SPACE = 1;
const DROPPED = 2;
const JOINED = 3;
const MARK = 4;

/** Plain ASCII forms, one unit for one: word processors and sites swap these without anybody editing. */
const plain: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
};

const kinds = new Uint8Array(0x10000);
const forms = new Uint16Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  forms[code] = code;
}
for (const [char, form] of Object.entries(plain)) {
  forms[char.charCodeAt(0)] = form.charCodeAt(0);
}
for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) {
  kinds[code] = SPACE;
}
for (let code = 0x2000; code <= 0x200a; code += 1) {
  kinds[code] = SPACE;
}
// Soft hyphen, zero-width space, word joiner, byte order mark: invisible, and added or lost in copying.
for (const code of [0xad, 0x200b, 0x2060, 0xfeff]) {
  kinds[code] = DROPPED;
}

/** Letters that typesetting joins into one sign. */
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
const firstLigature = 0xfb00;
for (const place of ligatures.keys()) {
  kinds[firstLigature + place] = JOINED;
}

// Marks that may stand apart or be one with the letter before them.
for (let code = 0x300; code <= 0x36f; code += 1) {
  kinds[code] = MARK;
}

/** Units folded in one step, and the most that one may become. */
const step = 8192;
const longestLigature = 3;

/**
 * Runs of white space become one space, invisible hyphens and joints go, typographic quotes and dashes become plain.
 * Joined letters are parted, and a letter is one with its mark where Unicode has a sign for both. Otherwise letters
 * stay as they are: what differs in a letter is a change that the person should see.
 */
export function fold(text: string): Folded {
  return finish(foldInSteps(text));
}

// What one step makes. It is used up before the next step, whosever that is.
const units = new Uint16Array(2 * step * longestLigature);

/** The same, in steps of well under a millisecond. */
export function* foldInSteps(text: string): Generator<void, Folded> {
  const origins = new Uint32Array(text.length + lengthening(text) + 1);
  const parts: string[] = [];
  let length = 0;
  let afterSpace = false;
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = stepEnd(text, from);
    let count = 0;
    const put = (unit: number, origin: number): void => {
      units[count] = unit;
      origins[length + count] = origin;
      count += 1;
    };
    for (let offset = from; offset < to; offset += 1) {
      const code = text.charCodeAt(offset);
      const kind = kinds[code];
      if (kind === DROPPED || (kind === SPACE && afterSpace)) continue;
      afterSpace = kind === SPACE;
      if (kind === JOINED) {
        for (const letter of ligatures[code - firstLigature] ?? '') put(letter.charCodeAt(0), offset);
      } else if (kind === MARK && count > 0) {
        const whole = String.fromCharCode(units[count - 1] ?? 0, code).normalize('NFC');
        if (whole.length === 1) units[count - 1] = whole.charCodeAt(0);
        else put(code, offset);
      } else {
        put(afterSpace ? 0x20 : (forms[code] ?? code), offset);
      }
    }
    parts.push(String.fromCharCode(...units.subarray(0, count)));
    length += count;
    yield;
  }
  origins[length] = text.length;
  return { text: parts.join(''), origins: origins.subarray(0, length + 1) };
}

const anyLigature = /[\ufb00-\ufb06]/g;

/** By how much a text can grow when its ligatures are parted. */
function lengthening(text: string): number {
  return (text.match(anyLigature)?.length ?? 0) * (longestLigature - 1);
}

/** Where the step that begins at `from` ends: not between a letter and its marks, unless those go on forever. */
function stepEnd(text: string, from: number): number {
  let end = Math.min(from + step, text.length);
  while (kinds[text.charCodeAt(end)] === MARK && end < from + 2 * step) end += 1;
  return end;
}

/** The offset in the original after the folded unit before `end`, with all of the marks that are one with it. */
export function originalEnd(text: string, { origins }: Folded, end: number): number {
  let after = (origins[end - 1] ?? 0) + 1;
  while (kinds[text.charCodeAt(after)] === MARK && after < (origins[end] ?? text.length)) after += 1;
  return after;
}

/** The folded offset of the first unit that stood at or after `offset`. */
export function foldedOffset(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.origins[middle] ?? 0) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

const settled = /^[\x21-\x7e]*(?: [\x21-\x7e]+)* ?$/;

/** The folded text alone, quickly for the short plain texts that most quotes are. */
export function foldText(text: string): string {
  return settled.test(text) ? text : fold(text).text;
}
