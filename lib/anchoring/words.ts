/** The words of a text: runs of letters, digits and marks; of scripts written without spaces, each character. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}_]+/uy;

/** A word as it is compared: in lower case, compatibility forms such as ligatures spelled out. */
function wordForm(found: string): string {
  return found.normalize('NFKC').toLowerCase();
}

export interface Word {
  /** As it is compared. */
  form: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

/** For each ASCII unit whether it is of a word, and whether it is a capital. */
const ofWord = 1;
const capital = 2;
const asciiKinds = new Uint8Array(0x80);
for (let code = 0; code < 0x80; code += 1) {
  const char = String.fromCharCode(code);
  asciiKinds[code] = char >= 'A' && char <= 'Z' ? ofWord | capital : /[a-z0-9_]/.test(char) ? ofWord : 0;
}

export function* eachWord(text: string): Generator<Word> {
  for (let at = 0; at < text.length; ) {
    const start = at;
    let kinds = 0;
    let kind = asciiKinds[text.charCodeAt(at)] ?? 0;
    while (kind !== 0) {
      kinds |= kind;
      at += 1;
      kind = asciiKinds[text.charCodeAt(at)] ?? 0;
    }
    if (text.charCodeAt(at) >= 0x80) {
      // Only what is more than ASCII needs Unicode's tables, which are slow.
      word.lastIndex = start;
      const [found] = word.exec(text) ?? [];
      if (found === undefined) {
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      } else {
        at = start + found.length;
        yield { form: wordForm(found), start, end: at };
      }
    } else if (at > start) {
      const found = text.slice(start, at);
      yield { form: kinds & capital ? found.toLowerCase() : found, start, end: at };
    } else {
      at += 1;
    }
  }
}
