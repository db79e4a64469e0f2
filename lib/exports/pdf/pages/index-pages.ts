import type { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import type { PageFont } from '@/lib/exports/pdf/font/page-font';
import { type PageView, sizeOf } from '@/lib/exports/pdf/geometry';
import type { PlacedMark } from '@/lib/exports/pdf/placing';
import type { PdfExportPlan } from '@/lib/exports/pdf/plan';
import { Pacer } from '@/lib/model/pacer';
import { appendPages, pageReferences } from './append-pages';
import { Drawing } from './drawing';
import { entryLines, type IndexLine, titleLines } from './index-lines';
import { deflatedStream } from './streams';
import type { PdfWriting } from './writing';

/** A4, for documents whose first page is no sheet to write on. */
const sheet = { width: 595, height: 842 };
const margin = 56;
const leading = 1.35;

/** An entry of so many lines is not parted. */
const keptTogether = 16;

interface Sheet {
  drawing: Drawing;
  links: { mark: PlacedMark; top: number; bottom: number }[];
}

/** Adds the evidence index as last pages and says how many there are. Its text is set in `font`, under `reference`. */
export async function addIndex(
  writing: PdfWriting,
  placed: readonly PlacedMark[],
  plan: PdfExportPlan,
  { first, font, reference }: { first: PageView | null; font: PageFont; reference: PDFRef },
): Promise<number> {
  const { width, height } = usable(first) ?? sheet;
  const sheets = await setLines(linesOf(), { width, height }, font);
  const targets = pageReferences(writing);
  const pages: PDFDict[] = [];
  for (const { drawing, links } of sheets) {
    const contents = await deflatedStream(writing.context, drawing.toBytes());
    const annotations = links.flatMap(({ mark, top, bottom }) => {
      const [place] = mark.places;
      const target = place && targets[place.pageIndex];
      if (!place || !target) return [];
      return [
        writing.context.register(
          writing.context.obj({
            Type: 'Annot',
            Subtype: 'Link',
            Rect: [margin, bottom, width - margin, top],
            Border: [0, 0, 0],
            Dest: [target, 'XYZ', place.bounds.left, place.bounds.top, 0],
          }),
        ),
      ];
    });
    pages.push(
      writing.context.obj({
        Type: 'Page',
        MediaBox: [0, 0, width, height],
        CropBox: [0, 0, width, height],
        Rotate: 0,
        Resources: { Font: { F: reference } },
        Contents: contents,
        Annots: annotations,
      }),
    );
  }
  appendPages(writing, pages);
  return pages.length;

  function* linesOf(): Generator<IndexLine[]> {
    yield titleLines(plan, font, width - 2 * margin);
    for (const mark of placed) yield entryLines(mark, plan, font, width - 2 * margin);
  }
}

function usable(first: PageView | null) {
  const size = first && sizeOf(first);
  return size && size.width >= 360 && size.width <= 1200 && size.height >= 480 && size.height <= 1200 ? size : null;
}

async function setLines(
  entries: Iterable<readonly IndexLine[]>,
  { width, height }: { width: number; height: number },
  font: PageFont,
): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  const pacer = new Pacer();
  let current = newSheet();
  let y = height - margin;
  for (const lines of entries) {
    for (const [place, line] of lines.entries()) {
      if (y - roomFor(lines, place) < margin && y < height - margin) {
        current = newSheet();
        y = height - margin;
      }
      const top = y === height - margin ? y : y - line.gap;
      const bottom = top - line.size * leading;
      setLine(current, line, { top, bottom });
      y = bottom;
    }
    await pacer.turn();
  }
  return sheets;

  function newSheet(): Sheet {
    const made: Sheet = { drawing: new Drawing(font), links: [] };
    sheets.push(made);
    return made;
  }

  function setLine({ drawing, links }: Sheet, line: IndexLine, { top, bottom }: { top: number; bottom: number }): void {
    const x = margin + line.indent;
    const baseline = bottom + line.size * 0.35;
    if (line.bar) drawing.fill({ left: x - 8, right: x - 6, bottom, top }, line.bar);
    drawing.text(line.text, x, baseline, line.size, line.colour);
    if (line.right) {
      const size = line.size * 0.8;
      drawing.text(line.right, width - margin - font.widthOf(line.right, size), baseline, size, line.colour);
    }
    if (line.link) links.push({ mark: line.link, top, bottom });
  }
}

/** The height of a line and of those that it must not be parted from: all of a short entry. */
function roomFor(lines: readonly IndexLine[], from: number): number {
  const isShort = from === 0 && lines.length <= keptTogether;
  let room = 0;
  for (const { gap, size, holdsNext } of lines.slice(from, from + keptTogether)) {
    room += gap + size * leading;
    if (!holdsNext && !isShort) break;
  }
  return room;
}
