/** What rows are cut by. */
const separators = ['\t', ';', ',', '|', '\u001f', '~', '^'] as const;

/** Cuts a text into rows of cells by a separator. */
export type Cut = (text: string, separator: string) => string[][];

/**
 * The separator by which the rows of a text have the same number of cells most often, or null where none cuts it into a
 * table. Commas of sentences come in all numbers, those of a table in one.
 */
export function separatorOf(beginning: string, cut: Cut): string | null {
  let best: { separator: string; score: number } | null = null;
  for (const separator of separators) {
    if (!beginning.includes(separator)) continue;
    const widths = cut(beginning, separator)
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 1, count = 0] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [];
    const share = count / widths.length;
    if (width < 2 || share < 0.6) continue;
    const score = share + Math.min(width, 10) / 100;
    if (best === null || score > best.score + 1e-9) best = { separator, score };
  }
  return best?.separator ?? null;
}
