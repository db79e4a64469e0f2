import { pagesOf, shapeOf } from '@/lib/model/passage';
import type { Quad, Rectangle } from '@/lib/model/selector';
import { type Box, boundsOf, inView, type PageView } from './geometry';
import type { EvidenceMark } from './plan';

/** Where a mark stands on one page: a quad for each line of text, or a region. */
export interface Place {
  /** From 0. */
  pageIndex: number;
  quads: readonly Quad[];
  region: Rectangle | null;
  bounds: Box;
}

/** A mark with the number that it goes by, from 1, and its places in page order; none where it stands on no page. */
export interface PlacedMark {
  number: number;
  mark: EvidenceMark;
  places: readonly Place[];
  /** The label of the first page that it stands on, or should; empty where no page is known. */
  label: string;
}

/** Numbers the marks as a reader meets them: by page, then downwards as the page is shown. All come back. */
export function placeMarks(marks: readonly EvidenceMark[], pages: readonly PageView[]): PlacedMark[] {
  return marks
    .map((mark) => ({ mark, places: placesOf(mark, pages.length), label: labelOf(mark) }))
    .map((placed) => ({ ...placed, key: keyOf(placed.places[0], pages) }))
    .sort(({ key: [page, top, left] }, { key: [otherPage, otherTop, otherLeft] }) => {
      return page - otherPage || top - otherTop || left - otherLeft;
    })
    .map(({ mark, places, label }, index) => ({ number: index + 1, mark, places, label }));
}

/** Page, distance from its top and from its left. */
function keyOf(place: Place | undefined, pages: readonly PageView[]): [number, number, number] {
  const page = place && pages[place.pageIndex];
  if (!place || !page) return [pages.length, 0, 0];
  const { left, top } = inView(place.bounds, page);
  return [place.pageIndex, -top, left];
}

function placesOf({ passage }: EvidenceMark, pageCount: number): Place[] {
  const places: Place[] = [];
  const shape = shapeOf(passage)?.shape;
  for (const { index, quads } of pagesOf(passage)) {
    if (index >= pageCount) continue;
    if (quads.length > 0) places.push({ pageIndex: index, quads, region: null, bounds: boundsOf(quads) });
    else if (shape) places.push({ pageIndex: index, quads: [], region: shape, bounds: shape });
  }
  return places.sort((one, other) => one.pageIndex - other.pageIndex);
}

function labelOf({ passage }: EvidenceMark): string {
  const [first] = pagesOf(passage).sort((one, other) => one.index - other.index);
  return first ? first.label || String(first.index + 1) : '';
}
