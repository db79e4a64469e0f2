import { isDriveDownload } from '@/lib/documents/pdf/drive-file';
import { fileNameOf } from '@/lib/pdf-files/file-name';
import type { PdfSource } from '@/lib/pdf-files/opened-pdf';
import { OpeningFailure } from '@/lib/pdf-files/problem';

/**
 * Reads a PDF from its web address, with the person's cookies, as the browser itself would. The site must have been
 * allowed.
 *
 * @param progress called with the bytes had so far, and all there are, 0 where that is not told
 * @throws where the site can't be reached or refuses; OpeningFailure 'keptByDrive' where Drive gives a page instead
 */
export async function fetchPdf(
  url: string,
  progress: (loaded: number, total: number) => void,
  signal: AbortSignal,
): Promise<PdfSource> {
  const response = await fetch(url, { credentials: 'include', signal });
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
  // It answers with a page where someone has to sign in, may not download, or shall first read a warning.
  if (isDriveDownload(url) && /^text\/html\b/i.test(response.headers.get('content-type') ?? '')) {
    throw new OpeningFailure('keptByDrive');
  }
  const encoded = response.headers.has('content-encoding');
  const total = encoded ? 0 : Number(response.headers.get('content-length') ?? 0);
  let loaded = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        loaded += chunk.byteLength;
        progress(loaded, total);
        controller.enqueue(chunk);
      },
    }),
  );
  const bytes = await new Response(counted, { headers: { 'content-type': 'application/pdf' } }).blob();
  return { name: fileNameOf(url, response.headers.get('content-disposition') ?? ''), url, bytes };
}
