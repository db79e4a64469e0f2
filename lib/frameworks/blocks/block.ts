import type { SourcePlace } from '@/lib/frameworks/format';

/** A stretch of text of one weight. */
export interface Run {
  text: string;
  isBold: boolean;
}

/** What stands in a line of its own: runs in reading order, white space as it is shown. */
export interface Line {
  runs: readonly Run[];
  /** The bullet or number before it, such as "•", "1." or "a)"; empty where it is no item of a list. */
  marker: string;
  /** How deep it stands in lists, from 0; 0 for what is in none. */
  depth: number;
}

/** A cell of a table, at its place in the grid, from 0. A merged cell stands once, at its first place. */
export interface TableCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Said to be a header by the source, or shown so (weight or shade in all of its row or column). */
  isHeader: boolean;
  lines: readonly Line[];
  from: SourcePlace;
}

/** What a source is made of, whatever its format, and where in it each part stands. */
export type Block =
  | { kind: 'heading'; level: number; line: Line; from: SourcePlace }
  | { kind: 'item'; line: Line; from: SourcePlace }
  | { kind: 'paragraph'; line: Line; from: SourcePlace }
  | { kind: 'table'; rows: number; columns: number; cells: readonly TableCell[]; caption: string; from: SourcePlace };

export const textOfLine = ({ runs }: Line): string => runs.map(({ text }) => text).join('');

export const textOfCell = ({ lines }: TableCell): string => lines.map(textOfLine).join('\n');

export const plainLine = (text: string, given: Partial<Line> = {}): Line => ({
  runs: text === '' ? [] : [{ text, isBold: false }],
  marker: '',
  depth: 0,
  ...given,
});
