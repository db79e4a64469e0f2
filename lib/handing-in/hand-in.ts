import type { EvidenceMark } from '@/lib/exports/pdf';
import { exportPdf, type LeftOut, type PdfReader, type PdfRefusal, type PdfWords } from '@/lib/exports/pdf';
import { saveBlob } from '@/lib/pages/save-file';
import type { OpenedPdf } from '@/lib/viewer/opened-pdf';

/** What the person decided about the file that they hand in. */
export interface HandInWish {
  author: string;
  /** Whether a list of the evidence is added as last pages. */
  index: boolean;
  /** Whether the marks are drawn into the pages instead of being annotations. */
  drawn: boolean;
}

export type HandInOutcome =
  | { status: 'saved'; name: string; leftOut: LeftOut[] }
  | { status: 'refused'; reason: PdfRefusal; sidecar: string };

interface Needs {
  opened: Pick<OpenedPdf, 'source' | 'password'>;
  marks: readonly EvidenceMark[];
  /** What restores the tags elsewhere; empty for none. */
  data: string;
  words: PdfWords;
  /** Name of the file that is saved. */
  name: string;
  reader: PdfReader;
  font: () => Promise<Uint8Array>;
}

/** Writes the marked PDF, and gives it to the person to keep where it could be written. */
export async function handIn(
  { opened, marks, data, words, name, reader, font }: Needs,
  wish: HandInWish,
): Promise<HandInOutcome> {
  const result = await exportPdf(
    {
      bytes: new Uint8Array(await opened.source.bytes.arrayBuffer()),
      password: opened.password,
      marks,
      author: wish.author.trim(),
      date: new Date(),
      index: wish.index,
      flattened: wish.drawn,
      data,
      words,
      font,
    },
    reader,
  );
  if (!result.ok) return { status: 'refused', reason: result.reason, sidecar: result.sidecar };
  saveBlob(name, new Blob(result.parts, { type: 'application/pdf' }));
  return { status: 'saved', name, leftOut: result.leftOut };
}
