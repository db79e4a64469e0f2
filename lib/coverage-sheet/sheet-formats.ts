import { sheetColumns } from './coverage-table';

/** How a table of coverage is written: for programs of tables alone, as it is no portfolio and holds no passage. */
export const sheetFormats = {
  excel: {
    extension: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    async write(table: string[][], sheet: string): Promise<BlobPart> {
      const { workbookBytes } = await import('@/lib/file-formats/xlsx/write-sheet');
      return workbookBytes(sheet, table, Object.values(sheetColumns));
    },
  },
  csv: {
    extension: '.csv',
    mediaType: 'text/csv;charset=utf-8',
    async write(table: string[][]): Promise<BlobPart> {
      const { csvText } = await import('@/lib/file-formats/csv-text');
      return csvText(table);
    },
  },
} as const;
export type SheetFormat = keyof typeof sheetFormats;
