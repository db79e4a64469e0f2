import type { BlockReader } from '@/lib/frameworks/blocks/reader';
import type { FrameworkRefusal } from '@/lib/frameworks/format';
import type { OpenPdf } from '@/lib/pdf-files/open-to-read';

/** A file may begin with other things (ISO 32000-1, annex H, note 13). */
const beginning = 1_024;

/** By the names of the errors of pdf.js. */
const refusals: Readonly<Record<string, FrameworkRefusal>> = { PasswordException: 'locked' };

/** Reads PDFs, as whoever loads pdf.js opens them. */
export const pdfReader = (open: OpenPdf): BlockReader => ({
  id: 'pdf',
  extensions: ['.pdf'],
  recognise: (source) =>
    'bytes' in source && new TextDecoder('latin1').decode(source.bytes.subarray(0, beginning)).includes('%PDF-')
      ? 'certain'
      : 'none',
  async read(source, signal, paging) {
    if ('text' in source) return { outcome: 'refused', reason: 'unknown', place: null };
    const { readPdfBlocks } = await import('./read-blocks');
    const life = new AbortController();
    try {
      // The reader takes the bytes for itself, and they may be read again.
      const document = await open(source.bytes.slice(), AbortSignal.any([signal, life.signal]));
      return await readPdfBlocks(document, { ...paging, signal });
    } catch (error) {
      signal.throwIfAborted();
      const reason = (error instanceof Error && refusals[error.name]) || 'damaged';
      return { outcome: 'refused', reason, place: null };
    } finally {
      life.abort();
    }
  },
});
