import { type Block, textOfCell } from '@/lib/frameworks/blocks/block';
import { plainName } from './columns';

/** What a workbook of OpenSALT is called: its sheet about the document has a row of names and a row of what they say. */
export function workbookTitle(blocks: readonly Block[]): string {
  for (const block of blocks) {
    if (block.kind !== 'table' || block.rows !== 2) continue;
    const at = (row: number, column: number): string => {
      const cell = block.cells.find((each) => each.row === row && each.column === column);
      return cell ? textOfCell(cell).trim() : '';
    };
    const names = Array.from({ length: block.columns }, (_, column) => plainName(at(0, column)));
    if (names.includes('title') && names.includes('creator')) return at(1, names.indexOf('title'));
  }
  return '';
}
