import type { Span } from '@/lib/documents/span';
import { rangeOver, rootOf } from '@/lib/dom/strangers';
import type { PageText, Segment } from './page-text';
import { dataOffset } from './white-space';

/** A stretch of one version of the text, be it of the whole page or of an element alone. */
export interface Place {
  version: PageText;
  span: Span;
  /** The pieces of it that count, from its start on, where not all of it does. */
  parts?: readonly Span[];
}

/** What one text node shows of a span: from `from` to `to` in the node's data. */
export interface Piece {
  segment: Segment;
  from: number;
  to: number;
}

/** The place, node by node; empty where the page has changed under it. */
export function piecesAt(place: Place): Piece[] {
  return partsAt(place).flatMap((part) => piecesOf(place.version, part));
}

/** The place as ranges, as few as can be. */
export function rangesOfPlace(place: Place): Range[] {
  return partsAt(place).flatMap((part) => rangesOf(piecesOf(place.version, part)));
}

function partsAt({ span, parts }: Place): Span[] {
  return parts?.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })) ?? [span];
}

/** A span, node by node; empty where the page has changed under it. */
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
    ranges.push(rangeOver(node, from, to));
  }
  return ranges;
}
