/** Rows and cells of the beginning of a text, light enough to be asked of every source: quotes, and no more than that. */
export function rowsByHand(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(at++);
      else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === separator) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (letter !== '\r') cell += letter;
  }
  // What the end cut off is of no use but where it is all.
  if (rows.length === 0 || (!isQuoted && (cell !== '' || row.length > 0) && text.length < 20_000))
    rows.push([...row, cell]);
  return rows;
}
