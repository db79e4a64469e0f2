import type { ExportFormat } from '@/lib/exports/format';
import { passagesOf } from '@/lib/model/portfolio';
import { markOf } from './marks';
import type { LeftOut, PdfExportPlan, PdfRefusal } from './plan';
import type { PdfReader } from './reader';

export interface PdfOptions extends Omit<PdfExportPlan, 'marks'> {
  reader: PdfReader;
  fileName: string;
  /** Of the file with the marks alone, for a PDF that can't be written. */
  sidecarName: string;
}

/** A copy of the PDF that the passages stand in, with their marks. What stands in no PDF is in its index alone. */
export const pdf: ExportFormat<PdfOptions, LeftOut, PdfRefusal> = {
  id: 'pdf',
  extension: '.pdf',
  mediaType: 'application/pdf',
  scopes: ['artifact'],
  losses: ['ratings', 'threads'],
  async write(portfolio, { reader, fileName, sidecarName, ...plan }, signal, progress) {
    const { exportPdf } = await import('./export-pdf');
    signal.throwIfAborted();
    progress(0);
    const result = await exportPdf({ ...plan, marks: passagesOf(portfolio).map(markOf) }, reader);
    signal.throwIfAborted();
    progress(1);
    if (!result.ok) {
      const sidecar = { name: sidecarName, mediaType: 'application/json', parts: [result.sidecar] };
      return { outcome: 'refused', reason: result.reason, instead: [sidecar] };
    }
    const file = { name: fileName, mediaType: pdf.mediaType, parts: result.parts };
    return { outcome: 'written', files: [file], leftOut: result.leftOut };
  },
};
