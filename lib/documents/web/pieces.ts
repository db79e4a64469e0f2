import type { Span } from '@/lib/documents/span';
import { rangeAround, rootOf } from '@/lib/dom/strangers';
import type { PageText, Segment } from './page-text';
import { dataOffset } from './white-space';

/** What one text node shows of a span: from `from` to `to` in the node's data. */
export interface Piece {
  segment: Segment;
  from: number;
  to: number;
}

/** The span, node by node; empty where the page has changed under it. */
export function piecesOf(page: PageText, { start, end }: Span): Piece[] {
  const segments = page.segmentsIn(start, end);
  return segments.every((segment) => page.isCurrent(segment))
    ? segments.map((segment) => pieceOf(segment, start, end))
    : [];
}

function pieceOf(segment: Segment, start: number, end: number): Piece {
  const { data } = segment.node;
  const first = Math.max(0, start - segment.start);
  const last = Math.min(segment.length, end - segment.start) - 1;
  return {
    segment,
    from: dataOffset(data, segment.whiteSpace, first),
    to: dataOffset(data, segment.whiteSpace, last) + 1,
  };
}

/**
 * The pieces as ranges, as few as can be: one for each tree that they pass through. Live ranges, because only those
 * near the viewport are made, and because they follow edits until the page has been read again.
 */
export function rangesOf(pieces: readonly Piece[]): Range[] {
  const ranges: Range[] = [];
  let root: Node | null = null;
  for (const { segment, from, to } of pieces) {
    const { node } = segment;
    const last = ranges.at(-1);
    const itsRoot = rootOf(node);
    // A slot can show nodes in another order than their tree has; a range can't follow it there.
    if (last && root === itsRoot && last.comparePoint(node, to) > 0) {
      last.setEnd(node, to);
      continue;
    }
    root = itsRoot;
    const range = rangeAround(node);
    range.setStart(node, from);
    range.setEnd(node, to);
    ranges.push(range);
  }
  return ranges;
}
