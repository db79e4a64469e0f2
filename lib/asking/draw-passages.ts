import type { Picture } from '@/lib/feedback/package';
import type { SubjectPassage } from '@/lib/feedback/subjects';
import type { TagId } from '@/lib/model/ids';
import { pagesOf } from '@/lib/model/passage';
import { drawPassage, openPages } from '@/lib/page-pictures';
import { loadPdf } from '@/lib/pdf-files/load-pdf';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { keptFile } from '@/lib/store/files';

/** All pictures of a request together, in letters of base64: what mail carries as an attachment. */
const mostLetters = 12_000_000;

/** Pictures of passages in PDFs that are kept on the device, file after file. What can't be drawn has none. */
export async function drawPassages(
  db: ProofmarkDatabase,
  passages: readonly SubjectPassage[],
  signal: AbortSignal,
): Promise<ReadonlyMap<TagId, Picture>> {
  const drawn = new Map<TagId, Picture>();
  let letters = 0;
  const byFile = Map.groupBy(passages, ({ passage }) => pagesOf(passage)[0]?.file ?? '');
  for (const [file, own] of byFile) {
    const kept = file === '' ? null : await keptFile(db, file);
    if (!kept) continue;
    const reading = new AbortController();
    try {
      const source = { name: kept.name, bytes: kept.bytes, url: kept.url };
      const { document } = await loadPdf(source, async () => null, AbortSignal.any([signal, reading.signal]));
      const pages = openPages(document, signal);
      for (const { tagId, passage } of own) {
        const picture = await drawPassage(pages, passage).catch(() => null);
        signal.throwIfAborted();
        if (!picture || letters + picture.data.length > mostLetters) continue;
        letters += picture.data.length;
        drawn.set(tagId, picture);
      }
    } catch {
      // A file that does not open here, as under a password: its passages travel as words.
      signal.throwIfAborted();
    } finally {
      reading.abort();
    }
  }
  return drawn;
}
