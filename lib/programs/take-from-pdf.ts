import type { PDFDocumentProxy } from 'pdfjs-dist';
import { readPdfBlocks } from '@/lib/documents/pdf/blocks/read-blocks';
import type { FrameworkRefusal } from '@/lib/frameworks/format';
import type { IntakeId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { beginIfAny } from './begin-if-any';

/** A PDF that is open, and what of it is wanted. */
export interface WantedOfPdf {
  document: PDFDocumentProxy;
  name: string;
  /** Empty where it is a file of the device. */
  address: string;
  /** From 1; all of them where it is left out. */
  pages?: readonly number[];
  /** Called after each page. */
  onProgress: (read: number, of: number) => void;
}

export type TakenFromPdf =
  | { outcome: 'begun'; id: IntakeId }
  | { outcome: 'refused'; reason: 'nothing' | 'tooLarge' | 'unreadable' };

/**
 * Begins to take a credential in from pages of a PDF.
 *
 * @throws StoreFailure as `beginIntake`; rejects where the signal has ended it
 */
export async function takeFromPdf(
  db: ProofmarkDatabase,
  { document, name, address, pages, onProgress }: WantedOfPdf,
  signal: AbortSignal,
): Promise<TakenFromPdf> {
  const read = await readPdfBlocks(document, { signal, onProgress, ...(pages && { pages }) });
  if (read.outcome === 'refused') return { outcome: 'refused', reason: refusals[read.reason] ?? 'unreadable' };
  const found = { name, title: read.title, address, blocks: read.blocks };
  const id = await beginIfAny(db, found, pages !== undefined, signal);
  return id === null ? { outcome: 'refused', reason: 'nothing' } : { outcome: 'begun', id };
}

const refusals: Partial<Record<FrameworkRefusal, 'nothing' | 'tooLarge'>> = { empty: 'nothing', tooLarge: 'tooLarge' };
