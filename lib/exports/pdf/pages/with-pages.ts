import type { HighlightToWrite } from '@/lib/exports/pdf/annotations/highlight';
import { PageFont } from '@/lib/exports/pdf/font/page-font';
import type { PageView } from '@/lib/exports/pdf/geometry';
import type { PlacedMark } from '@/lib/exports/pdf/placing';
import type { PdfExportPlan } from '@/lib/exports/pdf/plan';
import { addHighlights } from './add-highlights';
import { drawMarks } from './draw-marks';
import { addIndex } from './index-pages';
import { PdfWriting } from './writing';

/** What is to be done to a file. */
export interface PageWork {
  highlights: readonly HighlightToWrite[];
  draw: boolean;
  index: boolean;
  way: 'appended' | 'rewritten';
}

export interface PageWorkDone {
  bytes: Uint8Array<ArrayBuffer>;
  newPages: number;
  /** Characters shown as boxes. */
  lacking: string;
}

/**
 * Does with pdf-lib, which is loaded only now, what pdf.js can't.
 * @throws what pdf-lib throws, for encrypted files too.
 */
export async function withPages(
  bytes: Uint8Array,
  { highlights, draw, index, way }: PageWork,
  placed: readonly PlacedMark[],
  views: readonly (PageView | null)[],
  plan: PdfExportPlan,
): Promise<PageWorkDone> {
  const writing = await PdfWriting.open(bytes);
  await addHighlights(writing, highlights, plan.date);
  let newPages = 0;
  let lacking = '';
  if (draw || index) {
    const font = new PageFont(await plan.font());
    const reference = writing.context.nextRef();
    if (draw) await drawMarks(writing, placed, views, { font, reference });
    if (index) newPages = await addIndex(writing, placed, plan, { first: views[0] ?? null, font, reference });
    await font.embed(writing.context, reference);
    lacking = font.lacking;
  }
  return { bytes: await (way === 'appended' ? writing.saveAppended() : writing.saveRewritten()), newPages, lacking };
}
