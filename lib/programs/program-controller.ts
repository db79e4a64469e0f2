import { i18n } from '#i18n';
import { type WrittenFormatId, writtenFormats } from '@/lib/frameworks/formats';
import type { ChangeController } from '@/lib/live/change-controller';
import { StoreFailure } from '@/lib/model/failure';
import type { ProgramId } from '@/lib/model/ids';
import { saveBlob } from '@/lib/own-pages/save-file';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { frameworkOf } from '@/lib/store/outlines';

/** Where programs go into files. */
export interface ProgramController {
  /** As a file of a format. What that has no place for is told before, by `partsIn`. */
  save(id: ProgramId, format: WrittenFormatId): Promise<void>;
}

export function openProgramController(
  db: ProofmarkDatabase,
  controller: Pick<ChangeController, 'make'>,
): ProgramController {
  return {
    async save(id, formatId) {
      await controller.make(async () => {
        const framework = await frameworkOf(db, id);
        if (!framework) throw new StoreFailure('notHere', `program ${id}`);
        const { extension, mediaType, write } = writtenFormats[formatId];
        const name = i18n.t('programFile.fileName', [framework.program.title]);
        saveBlob(`${name}${extension}`, new Blob(await write(framework), { type: mediaType }));
      });
    },
  };
}
