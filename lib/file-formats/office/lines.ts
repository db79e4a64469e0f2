/** A stretch of text of one weight. */
export interface OfficeRun {
  text: string;
  isBold: boolean;
}

/** The lines that the runs of a paragraph or a cell make, without what is white at their ends; none without text. */
export function linesOf(runs: readonly OfficeRun[]): OfficeRun[][] {
  const lines: OfficeRun[][] = [[]];
  for (const { text, isBold } of runs) {
    text.split('\n').forEach((piece, place) => {
      if (place > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ text: piece, isBold });
    });
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

function trimmed(line: readonly OfficeRun[]): OfficeRun[] {
  const first = line.findIndex(({ text }) => text.trim() !== '');
  const last = line.findLastIndex(({ text }) => text.trim() !== '');
  return line.slice(Math.max(first, 0), last + 1).map(({ text, isBold }, at, kept) => {
    const start = at === 0 ? text.trimStart() : text;
    return { text: at === kept.length - 1 ? start.trimEnd() : start, isBold };
  });
}
