/** The words of a text: runs of letters, digits and marks; of scripts written without spaces, each character. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}_]+/gu;

const ascii = /^[\0-\x7f]*$/;

/** A word as it is compared: in lower case, compatibility forms such as ligatures spelled out. */
function wordForm(found: string): string {
  return ascii.test(found) ? found.toLowerCase() : found.normalize('NFKC').toLowerCase();
}

export interface Word {
  /** As it is compared. */
  form: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

export function* eachWord(text: string): Generator<Word> {
  for (const match of text.matchAll(word)) {
    yield { form: wordForm(match[0]), start: match.index, end: match.index + match[0].length };
  }
}
