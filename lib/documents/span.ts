/** Two offsets of a document's text, `start` below `end`. */
export interface Span {
  start: number;
  end: number;
}

/** What lies between two offsets of a text, without white space at its ends; null where nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  while (start < end && isSpace(text[start])) {
    start += 1;
  }
  while (end > start && isSpace(text[end - 1])) {
    end -= 1;
  }
  return start < end ? { start, end } : null;
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);
