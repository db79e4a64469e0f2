import type { PDFRef } from '@cantoo/pdf-lib';
import type { HighlightToWrite } from '@/lib/exports/pdf/annotations/highlight';
import { Pacer } from '@/lib/model/pacer';
import { dateString, deflatedStream, textString } from './streams';
import type { PdfWriting } from './writing';

/** Writes highlight annotations where pdf.js can't. */
export async function addHighlights(
  writing: PdfWriting,
  highlights: readonly HighlightToWrite[],
  date: Date,
): Promise<void> {
  const pages = writing.document.getPages();
  const pacer = new Pacer();
  for (const highlight of highlights) {
    const page = pages[highlight.pageIndex];
    if (!page) continue;
    page.node.addAnnot(await annotation(writing, highlight, date));
    writing.changed(page.ref);
    await pacer.turn();
  }
}

async function annotation(
  { context }: PdfWriting,
  { box, quads, outlines, colour, author, contents }: HighlightToWrite,
  date: Date,
): Promise<PDFRef> {
  const rect = [box.left, box.bottom, box.right, box.top];
  const parts = colour.map((part) => part / 255);
  return context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Highlight',
      Rect: rect,
      QuadPoints: [...quads],
      C: parts,
      CA: 1,
      F: 4,
      Border: [0, 0, 0],
      CreationDate: dateString(date),
      M: dateString(date),
      Contents: textString(contents),
      T: author === '' ? undefined : textString(author),
      AP: {
        N: await deflatedStream(context, new TextEncoder().encode(appearance(outlines, parts)), {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: rect,
          Resources: { ExtGState: { R0: { BM: 'Multiply' } } },
        }),
      },
    }),
  );
}

function appearance(outlines: readonly (readonly number[])[], colour: readonly number[]): string {
  const polygons = outlines.map((points) => {
    const steps: string[] = [];
    for (let place = 0; place < points.length; place += 2) {
      steps.push(`${points[place]} ${points[place + 1]} ${place === 0 ? 'm' : 'l'}`);
    }
    return `${steps.join('\n')}\nh`;
  });
  return [`${colour.map((part) => part.toFixed(3)).join(' ')} rg`, '/R0 gs', ...polygons, 'f*'].join('\n');
}
