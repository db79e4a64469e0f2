export interface CutRows {
  /** Those that an end of line ends. */
  rows: string[][];
  /** What stands after them; null for nothing. */
  rest: string[] | null;
  /** Whether the end cut a cell in quotes apart. */
  isInQuotes: boolean;
}

/** Rows and cells of the beginning of a text, light enough to be asked of every source: quotes, and no more than that. */
export function cutRows(text: string, separator: string, most = Number.POSITIVE_INFINITY): CutRows {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isInQuotes = false;
  for (let at = 0; at < text.length && rows.length < most; at++) {
    const letter = text.charAt(at);
    if (isInQuotes) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(at++);
      else isInQuotes = false;
    } else if (letter === '"' && cell === '') isInQuotes = true;
    else if (letter === separator) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (letter !== '\r') cell += letter;
  }
  return { rows, rest: cell !== '' || row.length > 0 ? [...row, cell] : null, isInQuotes };
}
