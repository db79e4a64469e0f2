import { workbookBytes as bytesOf } from '@/lib/file-formats/xlsx/write-sheet';
import { cellsOf } from '@/lib/frameworks/program-table/cells';
import { columnOf } from '@/lib/frameworks/program-table/columns';
import { rowsOf } from '@/lib/frameworks/program-table/rows-of';
import type { Framework } from '@/lib/model/framework';

export function workbookBytes(framework: Framework): Promise<Uint8Array<ArrayBuffer>> {
  const table = cellsOf(rowsOf(framework));
  return bytesOf('Program', table, table[0]?.map(widthOf) ?? []);
}

/** In letters: codes are short, sentences are read in lines. */
function widthOf(name: string): number {
  const column = columnOf(name);
  if (column === null || 'level' in column) return 36;
  if (column.key === 'code' || column.key === 'requirementCode' || column.key === 'groupCode') return 12;
  return column.key === 'indicator' || column.key === 'directions' || column.key === 'checks' ? 48 : 24;
}
