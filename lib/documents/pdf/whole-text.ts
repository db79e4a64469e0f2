import { indexText } from '@/lib/anchoring';
import type { PageSpan, WholeText } from './pdf-text';

/** The texts of all pages as one, with a break between two pages, so that every page has a place in it. */
export function joinPages(pages: readonly string[]): WholeText {
  const text = pages.join('\n');
  const starts: number[] = [];
  let next = 0;
  for (const page of pages) {
    starts.push(next);
    next += page.length + 1;
  }

  /** The page that an offset is on; its break belongs to the page before. */
  function pageAt(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    text,
    index: indexText(text),
    offsetOf: (pageIndex, offset) => (starts[pageIndex] ?? 0) + Math.min(offset, pages[pageIndex]?.length ?? 0),
    spansOf(start, end) {
      const spans: PageSpan[] = [];
      for (let pageIndex = pageAt(start); pageIndex < pages.length; pageIndex += 1) {
        const origin = starts[pageIndex] ?? 0;
        if (origin >= end) break;
        const from = Math.max(0, start - origin);
        const to = Math.min(pages[pageIndex]?.length ?? 0, end - origin);
        if (from < to) spans.push({ pageIndex, start: from, end: to });
      }
      return spans;
    },
  };
}
