import type { OfficeRun } from '@/lib/file-formats/office/lines';

export interface WordParagraph {
  kind: 'paragraph';
  /** In English and lower case, such as "heading 1" or "caption". */
  style: string;
  /** From 1 to 9, or null where it is no heading. */
  headingLevel: number | null;
  /** Where it is an item of a list: what stands before it, and how deep it is, from 0. */
  item: { marker: string; depth: number } | null;
  /** Lines that breaks make of it; those without text are left out. */
  lines: readonly (readonly OfficeRun[])[];
  from: string;
}

export interface WordCell {
  /** From 0. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** The colour behind it, or null. */
  shade: string | null;
  content: readonly WordContent[];
  from: string;
}

export interface WordTable {
  kind: 'table';
  rows: number;
  columns: number;
  cells: readonly WordCell[];
  /** Rows that are said to be headers: repeated on each page, or first by the table's style. */
  headerRows: ReadonlySet<number>;
  caption: string;
  from: string;
}

export type WordContent = WordParagraph | WordTable;
