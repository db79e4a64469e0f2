import { cutRows } from '@/lib/frameworks/source/cut-rows';

/** As much of a text as tells whether it is a table; a longer one is cut off there. */
export const beginning = 20_000;

/** The rows of the beginning of a text. What the end cut off is of no use but where it is all. */
export function rowsByHand(text: string, separator: string): string[][] {
  const { rows, rest, isInQuotes } = cutRows(text, separator);
  if (rows.length === 0) return [rest ?? ['']];
  return rest && !isInQuotes && text.length < beginning ? [...rows, rest] : rows;
}
