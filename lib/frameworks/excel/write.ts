import writeExcelFile from 'write-excel-file/universal';
import { cellsOf, harmless } from '@/lib/frameworks/program-table/cells';
import { columnOf } from '@/lib/frameworks/program-table/columns';
import { rowsOf } from '@/lib/frameworks/program-table/rows-of';
import { shortenedText } from '@/lib/model/cut-text';
import type { Framework } from '@/lib/model/framework';

/** What a cell of Excel holds. */
const longest = 32_767;

export async function workbookBytes(framework: Framework): Promise<Uint8Array<ArrayBuffer>> {
  const [names = [], ...rows] = cellsOf(rowsOf(framework));
  const header = names.map((name) => ({ ...cellOf(name), fontWeight: 'bold' as const }));
  const blob = await writeExcelFile([header, ...rows.map((row) => row.map(cellOf))], {
    sheet: 'Program',
    columns: names.map((name) => ({ width: widthOf(name) })),
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

/** In letters: codes are short, sentences are read in lines. */
function widthOf(name: string): number {
  const column = columnOf(name);
  if (column === null || 'level' in column) return 36;
  if (column.key === 'code' || column.key === 'requirementCode' || column.key === 'groupCode') return 12;
  return column.key === 'indicator' || column.key === 'directions' || column.key === 'checks' ? 48 : 24;
}
