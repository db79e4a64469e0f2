import { isPackageWith } from '@/lib/file-formats/office/recognise';
import type { Block } from '@/lib/frameworks/blocks/block';
import { BlockBudget } from '@/lib/frameworks/blocks/block-budget';
import type { BlockReader } from '@/lib/frameworks/blocks/reader';
import { refusedWhereUnreadable } from '@/lib/frameworks/blocks/refused-where-unreadable';
import { cleanText } from '@/lib/model/clean-text';

/** Workbooks of Excel, and of whatever writes the same: each sheet that shows something is a table. */
export const xlsx = {
  id: 'xlsx',
  extensions: ['.xlsx'],
  recognise: (source) =>
    'bytes' in source && isPackageWith(source.bytes, /^xl\/workbook\d*\.xml$/) ? 'certain' : 'none',
  read: (source, signal) =>
    refusedWhereUnreadable(source, async (bytes) => {
      const [{ openXlsx }, { tableOfSheet }] = await Promise.all([
        import('@/lib/file-formats/xlsx/open-xlsx'),
        import('./to-blocks'),
      ]);
      const workbook = await openXlsx(bytes, signal);
      const budget = new BlockBudget();
      const blocks: Block[] = [];
      for await (const sheet of workbook.sheets) {
        const table = tableOfSheet(sheet, budget);
        if (table) blocks.push(table);
      }
      return { title: cleanText(workbook.title), blocks };
    }),
} satisfies BlockReader;
