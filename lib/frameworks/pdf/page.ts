import type { Box } from '@/lib/frameworks/blocks/box';

/** A piece of text of a page, in points from the page's top left as it is shown. */
export interface PdfText extends Box {
  text: string;
  /** The height of the font. */
  size: number;
  isBold: boolean;
  /** Whether the line ends after it, as far as the order of the page's text tells. */
  endsLine: boolean;
  /** The marked content in which it stands, by which the structure names it; null outside of any. */
  content: string | null;
}

/** What is drawn on a page: a line, or the edges of a box that is filled or framed. */
export interface PdfMark extends Box {
  /** The colour in which the box is filled, as `#rrggbb`; null for a frame. Lines are thin filled boxes. */
  fill: string | null;
}

/** An element of the structure of a tagged page, or a reference to marked content. */
export type PdfNode = PdfElement | { content: string };

export interface PdfElement {
  /** Its standard type, such as `TR`, or what the file calls it where it doesn't say. */
  role: string;
  /** Its name in the file, which header cells have. */
  id: string | null;
  rowSpan: number;
  columnSpan: number;
  children: PdfNode[];
}

/** A page as plain data. */
export interface PdfPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  texts: PdfText[];
  marks: PdfMark[];
  /** Null where the page isn't tagged. */
  structure: PdfElement | null;
}

/** Upper bounds for what is read of one document; what is above is left out or refused. */
export const pdfLimits = {
  pages: 1_000,
  textsOfPage: 40_000,
  marksOfPage: 20_000,
  nodesOfPage: 60_000,
  depth: 60,
  /** Of the grid between the ruling lines of one table on one page. */
  cellsOfGrid: 5_000,
  blocks: 100_000,
} as const;

export const isElement = (node: PdfNode): node is PdfElement => 'role' in node;

/** Where something stands, as the fragment of an address that viewers understand (RFC 8118). */
export const placeOnPage = (page: number, { left, top, right, bottom }: Box) => ({
  item: `page=${page}&viewrect=${[left, top, right - left, bottom - top].map(Math.round).join(',')}`,
});
