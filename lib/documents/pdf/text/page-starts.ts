/** A stretch of one page's own text, in UTF-16 offsets. */
export interface PageSegment {
  pageIndex: number;
  start: number;
  end: number;
}

/**
 * Offsets in a document's text, which is the texts of its pages with a line break between each two: every page has at
 * least the offset at which it begins, even one without text.
 */
export class PageStarts {
  readonly #starts: readonly number[];
  readonly length: number;

  /** @param lengths of the pages' texts, in UTF-16 units */
  constructor(lengths: readonly number[]) {
    const starts: number[] = [];
    let next = 0;
    for (const length of lengths) {
      starts.push(next);
      next += length + 1;
    }
    this.#starts = starts;
    this.length = Math.max(0, next - 1);
  }

  get pageCount(): number {
    return this.#starts.length;
  }

  startOf(pageIndex: number): number {
    return this.#starts[pageIndex] ?? this.length;
  }

  /** The length of a page's own text. */
  lengthOf(pageIndex: number): number {
    const next = this.#starts[pageIndex + 1];
    return (next === undefined ? this.length : next - 1) - this.startOf(pageIndex);
  }

  /** The page that an offset belongs to; the break after a page belongs to it. */
  pageAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** The offset in the document of one in a page's text, or of the page's end where that is nearer. */
  offsetOf(pageIndex: number, offset: number): number {
    return this.startOf(pageIndex) + Math.min(Math.max(0, offset), this.lengthOf(pageIndex));
  }

  /** A stretch of the document page by page, without the breaks between pages and without pages it has no text on. */
  segmentsOf(start: number, end: number): PageSegment[] {
    const segments: PageSegment[] = [];
    for (let pageIndex = this.pageAt(start); pageIndex < this.pageCount; pageIndex += 1) {
      const from = this.startOf(pageIndex);
      if (from >= end) break;
      const first = Math.max(start - from, 0);
      const last = Math.min(end - from, this.lengthOf(pageIndex));
      if (last > first) segments.push({ pageIndex, start: first, end: last });
    }
    return segments;
  }
}
