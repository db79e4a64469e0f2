import { isDriveDownload } from '@/lib/documents/pdf/drive-file';
import type { ViewerRequest } from '@/lib/documents/viewer-request';
import { fileNameOf } from '@/lib/pdf-files/file-name';
import type { PdfSource } from '@/lib/pdf-files/opened-pdf';
import { OpeningFailure } from '@/lib/pdf-files/problem';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { keptFile } from '@/lib/store/files';
import { fetchPdf } from './fetch-pdf';
import type { PdfSupply } from './session';
import { takeFromTab } from './take-from-tab';

/** What the viewer's address asks for, as the session opens it. */
export function requestedPdf(db: ProofmarkDatabase, request: ViewerRequest): PdfSupply {
  switch (request.kind) {
    case 'file':
      return { name: '', read: () => readKept(db, request.id) };
    case 'tab': {
      const { tabId, url } = request;
      return { name: fileNameOf(url), read: (progress, signal) => takeFromTab(tabId, url, progress, signal) };
    }
    case 'url': {
      const { url } = request;
      // What Drive's address ends with says nothing; it gives the name with the file.
      const name = isDriveDownload(url) ? '' : fileNameOf(url);
      return { name, read: (progress, signal) => fetchPdf(url, progress, signal) };
    }
  }
}

/** @throws OpeningFailure 'notKept' where the file was let go of, or was opened on another device */
async function readKept(db: ProofmarkDatabase, id: string): Promise<PdfSource> {
  const kept = await keptFile(db, id);
  if (!kept) throw new OpeningFailure('notKept');
  return kept;
}
