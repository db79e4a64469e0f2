import { describePassage } from '@/lib/documents/describe-passage';
import { newPassageId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { Passage } from '@/lib/model/passage';
import type { PageSelector, Quad, ShapeSelector } from '@/lib/model/selector';
import type { PageSpan, WholeText } from './pdf-text';

interface Page {
  /** SHA-256 of the file, in hexadecimal digits. */
  file: string;
  labelOf(pageIndex: number): string;
}

/** The passage between two offsets of the whole text, its quads given page by page; null where it is too long. */
export function passageOfText(
  whole: Pick<WholeText, 'text'>,
  span: { start: number; end: number },
  parts: readonly (PageSpan & { quads: Quad[] })[],
  { file, labelOf }: Page,
): Passage | null {
  const passage = describePassage(whole.text, span);
  const pages = parts.map(
    ({ pageIndex, start, end, quads }): PageSelector => ({
      type: 'PageSelector',
      index: pageIndex,
      label: labelOf(pageIndex),
      file,
      start,
      end,
      quads: quads.slice(0, limits.quads),
    }),
  );
  return passage && { ...passage, selectors: [...passage.selectors, ...pages].slice(0, limits.selectors) };
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
    quote: quote.slice(0, limits.quote),
    selectors: [
      { type: 'TextPositionSelector', start, end: start + 1 },
      { type: 'PageSelector', index: pageIndex, label: labelOf(pageIndex), file, start: 0, end: 0, quads: [] },
      { type: 'ShapeSelector', anchor: 'page', shape: { type: 'rect', ...shape }, view },
    ],
  };
}
