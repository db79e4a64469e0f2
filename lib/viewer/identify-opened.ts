import { identifyPdf } from '@/lib/documents/pdf/identity';
import type { PdfText } from '@/lib/documents/pdf/pdf-text';
import type { DocumentIdentity } from '@/lib/model/artifact';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';

/** The names of a PDF that is open. */
export async function identifyOpened(
  { document, source }: OpenedPdf,
  files: readonly string[],
  text: PdfText,
): Promise<DocumentIdentity> {
  const [title, opening] = await Promise.all([titleOf(document), text.opening().catch(() => '')]);
  const { name, url } = source;
  const fingerprint = document.fingerprints[0] ?? null;
  return identifyPdf({ files, title, name, url, fingerprint, pages: document.numPages, opening });
}

async function titleOf(document: OpenedPdf['document']): Promise<string | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title: unknown = 'Title' in info ? info.Title : null;
  return typeof title === 'string' ? title : null;
}
