import { type Colour, fillColour, lineColour } from '@/lib/exports/pdf/colours';
import type { Box } from '@/lib/exports/pdf/geometry';
import type { Place, PlacedMark } from '@/lib/exports/pdf/placing';
import type { PdfExportPlan } from '@/lib/exports/pdf/plan';
import { oneLine } from '@/lib/exports/pdf/text';
import { commentOf } from './comment';

/** A highlight annotation, whoever writes it. All lengths in user space, rounded to what pdf.js writes. */
export interface HighlightToWrite {
  pageIndex: number;
  box: Box;
  /** Eight numbers for each line: top left, top right, bottom left, bottom right. */
  quads: readonly number[];
  /** Closed polygons, filled by the even-odd rule: x before y. */
  outlines: readonly (readonly number[])[];
  colour: Colour;
  author: string;
  contents: string;
}

/** Thickness of a region's frame. */
const frame = 2;

/** One highlight for each page that a mark stands on, in the order of their numbers. */
export function* highlightsOf(placed: readonly PlacedMark[], plan: PdfExportPlan): Generator<HighlightToWrite> {
  const author = oneLine(plan.author, 1_000);
  for (const { mark, places } of placed) {
    const contents = commentOf(mark, plan.words);
    for (const place of places) {
      yield { pageIndex: place.pageIndex, ...shapeOf(place, mark.slot), author, contents };
    }
  }
}

function shapeOf({ quads, region, bounds }: Place, slot: number) {
  const box = { left: down(bounds.left), bottom: down(bounds.bottom), right: up(bounds.right), top: up(bounds.top) };
  if (!region) {
    return {
      box,
      quads: quads.flat().map(round),
      outlines: quads.map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0]) => {
        return [a, b, c, d, g, h, e, f].map(round);
      }),
      colour: fillColour(slot),
    };
  }
  const { left, bottom, right, top } = box;
  const width = Math.min(frame, (right - left) / 2, (top - bottom) / 2);
  return {
    box,
    quads: [left, top, right, top, left, bottom, right, bottom],
    outlines: [
      around(box),
      around({ left: left + width, bottom: bottom + width, right: right - width, top: top - width }),
    ],
    colour: lineColour(slot),
  };
}

function around({ left, bottom, right, top }: Box): number[] {
  return [left, bottom, right, bottom, right, top, left, top].map(round);
}

/** Far beyond any page; larger numbers would be written with an exponent, which PDF doesn't know. */
const farthest = 1e7;
const within = (value: number) => Math.min(Math.max(value, -farthest), farthest);
const round = (value: number) => Math.round(within(value) * 100) / 100;
const down = (value: number) => Math.floor(within(value) * 100) / 100;
const up = (value: number) => Math.ceil(within(value) * 100) / 100;
