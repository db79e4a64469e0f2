import { type Colour, lineColour } from '@/lib/exports/pdf/colours';
import type { PageFont } from '@/lib/exports/pdf/font/page-font';
import { type Box, inView, type PageView, sizeOf } from '@/lib/exports/pdf/geometry';
import { oneLine } from '@/lib/exports/pdf/text';
import type { Drawing } from './drawing';
import type { MarkOnPage } from './mark-on-page';

const paper: Colour = [255, 255, 255];
const ink: Colour = [27, 30, 36];
const size = 7;
const height = 10;
const edge = 4;
const padding = 3;

interface Note {
  number: string;
  codes: string;
  slot: number;
  /** The mark's box on the page as shown. */
  beside: Box;
  atLeft: boolean;
}

/** A number beside each mark, in the nearer margin, with the indicators' codes where there is room for them. */
export function drawNotes(drawing: Drawing, marks: readonly MarkOnPage[], view: PageView, font: PageFont): void {
  const sheet = sizeOf(view);
  const notes = marks.map(({ placed, place }): Note => {
    const beside = inView(place.bounds, view);
    return {
      number: String(placed.number),
      codes: placed.mark.indicators.map(({ code }) => oneLine(code, 30)).join(', '),
      slot: placed.mark.slot,
      beside,
      atLeft: beside.left <= sheet.width - beside.right,
    };
  });
  for (const side of [notes.filter(({ atLeft }) => atLeft), notes.filter(({ atLeft }) => !atLeft)]) {
    const tops = spread(
      side.map(({ beside }) => beside.top),
      sheet.height,
    );
    for (const [place, note] of side.entries()) drawNote(drawing, note, tops[place] ?? 0, sheet.width, font);
  }
}

/** Tops as near as can be to those wished for, given from the top down, without one note on another. */
function spread(wished: readonly number[], pageHeight: number): number[] {
  const room = pageHeight - 2 * edge;
  const step = Math.min(height + 1, room / Math.max(1, wished.length));
  const order = wished.map((top, place) => ({ top, place })).sort((one, other) => other.top - one.top);
  const tops = new Array<number>(wished.length).fill(0);
  let next = pageHeight - edge;
  for (const [rank, { top, place }] of order.entries()) {
    // Those that follow need room as well.
    const lowest = edge + step * (order.length - rank);
    const chosen = Math.max(Math.min(top, next), lowest);
    tops[place] = chosen;
    next = chosen - step;
  }
  return tops;
}

function drawNote(drawing: Drawing, note: Note, top: number, pageWidth: number, font: PageFont): void {
  const free = note.atLeft ? note.beside.left : pageWidth - note.beside.right;
  const long = `${note.number}  ${note.codes}`;
  const widthOf = (text: string) => font.widthOf(text, size) + 2 * padding;
  const text = note.codes !== '' && widthOf(long) <= free - 2 * edge ? long : note.number;
  const width = widthOf(text);
  const left = note.atLeft ? edge : pageWidth - edge - width;
  const box = { left, right: left + width, bottom: top - height, top };
  const colour = lineColour(note.slot);
  const middle = (box.bottom + box.top) / 2;
  const near = note.atLeft ? box.right : box.left;
  const far = note.atLeft ? note.beside.left : note.beside.right;
  if (note.atLeft ? far > near : far < near) {
    const aim = Math.min(Math.max(middle, note.beside.bottom), note.beside.top);
    drawing.line([near, middle, far, aim], 0.5, colour);
  }
  drawing.fill(box, paper).frame(box, 0.8, colour);
  drawing.text(text, left + padding, box.bottom + 2.7, size, ink);
}
