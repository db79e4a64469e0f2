import writeExcelFile from 'write-excel-file/universal';
import { harmless } from '@/lib/file-formats/sheet-text';
import { shortenedText } from '@/lib/model/cut-text';

/** What a cell of Excel holds. */
const longest = 32_767;

/**
 * A table as a workbook of one sheet, its first row bold and staying in sight.
 *
 * @param widths of the columns, in letters
 */
export async function workbookBytes(
  sheet: string,
  [names = [], ...rows]: readonly (readonly string[])[],
  widths: readonly number[],
): Promise<Uint8Array<ArrayBuffer>> {
  const header = names.map((name) => ({ ...cellOf(name), fontWeight: 'bold' as const }));
  const blob = await writeExcelFile([header, ...rows.map((row) => row.map(cellOf))], {
    sheet,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** As text in every case: a number in a code stays as it is, and nothing is a formula. */
const cellOf = (text: string) =>
  text === ''
    ? null
    : {
        ...{ type: String, value: writable(shortenedText(harmless(text), longest)), format: '@' },
        ...{ wrap: true, alignVertical: 'top' as const },
      };

/** write-excel-file 4.1.1 leaves out a text that every object has a property of, such as “constructor”; a space makes it another. */
const writable = (text: string): string => (text in Object.prototype ? `${text} ` : text);
