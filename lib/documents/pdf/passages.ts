import { describeQuote } from '@/lib/anchoring';
import { newPassageId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';
import type { PageSelector, Quad, ShapeSelector } from '@/lib/model/selector';
import type { PageSpan, WholeText } from './pdf-text';

interface Page {
  /** SHA-256 of the file, in hexadecimal digits. */
  file: string;
  labelOf(pageIndex: number): string;
}

/** The passage between two offsets of the whole text, its quads given page by page. */
export function passageOfText(
  whole: WholeText,
  { start, end }: { start: number; end: number },
  spans: readonly (PageSpan & { quads: Quad[] })[],
  { file, labelOf }: Page,
): Passage {
  const { exact, prefix, suffix } = describeQuote(whole.text, start, end);
  return {
    id: newPassageId(),
    quote: exact,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
      ...spans.map(
        ({ pageIndex, start: from, end: to, quads }): PageSelector => ({
          type: 'PageSelector',
          index: pageIndex,
          label: labelOf(pageIndex),
          file,
          start: from,
          end: to,
          quads,
        }),
      ),
    ],
  };
}

interface Region {
  pageIndex: number;
  shape: Omit<ShapeSelector['shape'], 'type'>;
  view: ShapeSelector['view'];
  /** What it is called, and its text where it has any. */
  quote: string;
  /** Where its page begins in the whole text. */
  start: number;
}

/** A part of a page as a passage. It stands in the text where its page begins. */
export function passageOfRegion({ pageIndex, shape, view, quote, start }: Region, { file, labelOf }: Page): Passage {
  return {
    id: newPassageId(),
    quote,
    selectors: [
      { type: 'TextPositionSelector', start, end: start + 1 },
      { type: 'PageSelector', index: pageIndex, label: labelOf(pageIndex), file, start: 0, end: 0, quads: [] },
      { type: 'ShapeSelector', anchor: 'page', shape: { type: 'rect', ...shape }, view },
    ],
  };
}
