import type { Box } from '@/lib/frameworks/blocks/box';
import type { Segment } from './segments';

export interface BoxedCell {
  box: Box;
  page: number;
  /** From top to bottom. */
  segments: Segment[];
  /** The colour on which it lies, or null. */
  shade: string | null;
}

/** A table, or the part of it that stands on one page. */
export interface PageTable {
  kind: 'table';
  box: Box;
  cells: BoxedCell[];
  /** Whether lines or boxes make its cells, or only how its text is aligned. */
  isRuled: boolean;
  isOpenAbove: boolean;
  isOpenBelow: boolean;
}

/** Lines of text in reading order, in a column of which the right edge is known. */
export interface PageText {
  kind: 'text';
  box: Box;
  right: number;
  segments: Segment[];
}

export type PagePart = PageTable | PageText;
