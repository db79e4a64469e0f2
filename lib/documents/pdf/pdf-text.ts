import type { TextIndex } from '@/lib/anchoring';
import type { Quad, Rectangle } from '@/lib/model/selector';

/** A stretch of one page's own text, in UTF-16 offsets. */
export interface PageSpan {
  pageIndex: number;
  start: number;
  end: number;
}

/** The text of a whole document: its pages' texts in their order, with breaks between them. */
export interface WholeText {
  text: string;
  index: TextIndex;
  /** Offset in the whole of an offset of a page. */
  offsetOf(pageIndex: number, offset: number): number;
  /** A stretch of the whole, page by page. */
  spansOf(start: number, end: number): PageSpan[];
}

/** What can be known of a document's text, without anything being shown. */
export interface PdfText {
  /** Read once, page by page; everybody shares it. */
  whole(): Promise<WholeText>;
  /** The text of the first page. */
  opening(): Promise<string>;
  /** Where a stretch of a page stands, line by line, in PDF user space. */
  quads(span: PageSpan): Promise<Quad[]>;
  /** The offset in a page's text of a place in its text layer. */
  offsetAt(pageIndex: number, layer: Element, node: Node, offset: number): Promise<number>;
  /** The text that stands in a part of a page; '' where there is none, as on scans. */
  textIn(pageIndex: number, part: Rectangle): Promise<string>;
}
