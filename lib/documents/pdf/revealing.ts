import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
import type { PagePlace } from './places';

/** Units of the page that are shown above a passage, so that it does not stand at the very edge. */
const above = 120;
/** Frames that a page far away is given to come near and be painted. */
const patience = 30;

/** Scrolls to a place on its page, where it is not in view already. False where it is not painted there in the end. */
export async function revealPlace(viewer: PDFViewer, place: PagePlace, boxes: () => DOMRect[]): Promise<boolean> {
  const corners = place.quads?.flatMap((quad) => quad.filter((_, at) => at % 2 === 1)) ?? [];
  const sides = place.quads?.flatMap((quad) => quad.filter((_, at) => at % 2 === 0)) ?? [];
  if (boxes().length === 0 && corners.length > 0) {
    viewer.scrollPageIntoView({
      pageNumber: place.pageIndex + 1,
      destArray: [null, { name: 'XYZ' }, Math.min(...sides), Math.max(...corners) + above, null],
      allowNegativeOffset: true,
      ignoreDestinationZoom: true,
    });
  }
  for (let frame = 0; frame < patience && boxes().length === 0; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return boxes().length > 0;
}
