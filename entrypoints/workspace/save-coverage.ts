import { i18n } from '#i18n';
import { dueInWords } from '@/components/read-through/due-in-words';
import { markWord, stateWord } from '@/components/state/state-words';
import type { CredentialCoverage } from '@/lib/coverage/coverage';
import { coverageTable } from '@/lib/coverage-sheet/coverage-table';
import { type SheetFormat, sheetFormats } from '@/lib/coverage-sheet/sheet-formats';
import { saveBlob } from '@/lib/own-pages/save-file';

/** Gives the person the coverage as a table to keep. */
export async function saveCoverage(coverage: CredentialCoverage, format: SheetFormat): Promise<void> {
  const { extension, mediaType, write } = sheetFormats[format];
  const table = coverageTable(coverage, {
    columnOf: (column) => i18n.t(`matrix.sheet.${column}`),
    stateOf: stateWord,
    markOf: markWord,
    dueOf: dueInWords,
    askedOf: (isAsked) => i18n.t(isAsked ? 'matrix.sheet.yes' : 'matrix.sheet.no'),
  });
  const written = await write(table, i18n.t('matrix.sheet.name'));
  saveBlob(
    `${i18n.t('matrix.fileName', [coverage.credential.title])}${extension}`,
    new Blob([written], { type: mediaType }),
  );
}
