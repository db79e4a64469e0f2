import { askBackground } from '@/lib/messaging/ask';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { keepFile } from '@/lib/store/files';
import { isInContainer } from '@/lib/tabs/container';
import { viewerAddress } from '@/lib/tabs/viewer-page';

/**
 * Keeps the file, and has the address name it, so that a reload opens it again without asking any site. Where there is no
 * room for it, the address stays as it was. What a viewer in a container keeps is kept outside of it too: there it is
 * looked for when it is opened from the workspace.
 */
export async function keepOpened(
  db: ProofmarkDatabase,
  { file, source }: OpenedPdf,
  signal: AbortSignal,
): Promise<void> {
  try {
    await keepFile(db, { id: file, ...source });
    if (await isInContainer()) await askBackground('keepFile', { id: file, ...source });
    if (!signal.aborted) history.replaceState(null, '', viewerAddress({ kind: 'file', id: file }));
  } catch {
    // Reading goes on; the file has to be chosen again another time.
  }
}
