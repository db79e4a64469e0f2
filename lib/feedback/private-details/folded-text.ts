/** Stands where one part of a text ends and the next begins, or where a text was cut off. No text may hold it. */
export const edge = '\ufdd0';

/** A text in one form, whatever form it was written in, with the place in the text that each unit of it comes from. */
export interface FoldedText {
  text: string;
  starts: number[];
  ends: number[];
  /** Whether a unit was a capital. */
  capital: boolean[];
}

interface Letter {
  letter: string;
  start: number;
  end: number;
}

/** How often a text may have been percent-encoded. */
const mostEncodings = 3;

/** What shows nothing, and accents that were written apart. */
const shapeless = /^(?:\p{Default_Ignorable_Code_Point}|[\u0300-\u036f]|\ufdd0)$/u;

/**
 * Folds case, accents, the forms of Unicode, percent-encoding, and characters that show nothing, such as soft hyphens.
 * What is folded away counts to what stands before it.
 */
export function foldedText(text: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [], capital: [] };
  const units: string[] = [];
  for (const { letter, start, end } of decoded(lettersOf(text))) {
    // Forms such as those of mathematics have capitals that are nobody's small letters until they are plain ones.
    const plain = letter.normalize('NFKD');
    const capital = plain !== plain.toLowerCase();
    for (const part of plain.toLowerCase().replace('ß', 'ss')) {
      const last = folded.ends.length - 1;
      if (shapeless.test(part)) {
        if (last >= 0 && part !== edge) folded.ends[last] = end;
        continue;
      }
      units.push(part);
      for (let unit = 0; unit < part.length; unit += 1) {
        folded.starts.push(start);
        folded.ends.push(end);
        folded.capital.push(capital);
      }
    }
  }
  return { ...folded, text: units.join('') };
}

function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let start = 0;
  for (const letter of text) {
    letters.push({ letter, start, end: start + letter.length });
    start += letter.length;
  }
  return letters;
}

function decoded(letters: Letter[]): Letter[] {
  let present = letters;
  for (let time = 0; time < mostEncodings; time += 1) {
    if (!present.some(({ letter }) => letter === '%')) return present;
    present = decodedOnce(present);
  }
  return present;
}

function decodedOnce(letters: readonly Letter[]): Letter[] {
  const result: Letter[] = [];
  let at = 0;
  for (let letter = letters[at]; letter; letter = letters[at]) {
    const run: Letter[][] = [];
    for (let next = at; isByte(letters, next); next += 3) run.push(letters.slice(next, next + 3));
    const bytes = Uint8Array.from(run, ([, high, low]) => Number.parseInt(`${high?.letter}${low?.letter}`, 16));
    const characters = run.length > 0 ? utf8(bytes) : null;
    if (characters === null) {
      result.push(letter);
      at += 1;
      continue;
    }
    let byte = 0;
    for (const character of characters) {
      const length = new TextEncoder().encode(character).length;
      const start = run[byte]?.[0]?.start ?? letter.start;
      byte += length;
      result.push({ letter: character, start, end: run[byte - 1]?.[2]?.end ?? letter.end });
    }
    at += run.length * 3;
  }
  return result;
}

const hexadecimal = /^[\da-f]$/i;

function isByte(letters: readonly Letter[], at: number): boolean {
  const [sign, high, low] = [letters[at], letters[at + 1], letters[at + 2]];
  return sign?.letter === '%' && !!high && hexadecimal.test(high.letter) && !!low && hexadecimal.test(low.letter);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
