import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { i18n } from '#i18n';
import { pdfReader } from '@/lib/documents/pdf/blocks/pdf-reader';
import type { FrameworkRefusal, SourcePlace } from '@/lib/frameworks/format';
import { frameworkFormats } from '@/lib/frameworks/formats';
import { propose } from '@/lib/frameworks/propose';
import { StoreFailure } from '@/lib/model/failure';
import { keptFramework } from '@/lib/model/framework';
import type { ProgramId } from '@/lib/model/ids';
import type { ChangeDesk } from '@/lib/pages/change-desk';
import { saveBlob } from '@/lib/pages/save-file';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFromFile } from '@/lib/store/load-from-file';
import { frameworkOf } from '@/lib/store/outlines';
import { openToRead } from '@/lib/viewer/open-to-read';

/** What reads the documents that `lib/frameworks` can't read by itself. */
export const otherReaders = [pdfReader(openToRead)];

/** Why a file was not loaded, and where in it that is. */
export interface UnreadProgram {
  name: string;
  reason: FrameworkRefusal;
  place: SourcePlace | null;
}

/** Where programs come from files and go into them. */
export interface ProgramDesk {
  /** The last file that could not be read; null where it could. */
  readonly unread: ReadonlySignal<UnreadProgram | null>;
  /** In place of an earlier version of the same program, where there is one. Can be undone. */
  load(file: File): Promise<void>;
  save(id: ProgramId): Promise<void>;
}

export function openProgramDesk(
  db: ProofmarkDatabase,
  desk: Pick<ChangeDesk, 'make'>,
  signal: AbortSignal,
): ProgramDesk {
  const unread = signalOf<UnreadProgram | null>(null);
  return {
    unread,
    async load(file) {
      unread.value = null;
      await desk.make(async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const read = await propose({ name: file.name, mediaType: file.type, bytes }, otherReaders, signal);
        if (read.outcome === 'read') await loadFromFile(db, keptFramework(read.draft, Date.now()));
        else unread.value = { name: file.name, reason: read.reason, place: read.place };
      });
    },
    async save(id) {
      await desk.make(async () => {
        const framework = await frameworkOf(db, id);
        if (!framework) throw new StoreFailure('notHere', `program ${id}`);
        const { mediaType, parts } = await frameworkFormats.proofmark.write(framework);
        saveBlob(i18n.t('programFile.fileName', [framework.program.title]), new Blob(parts, { type: mediaType }));
      });
    },
  };
}
