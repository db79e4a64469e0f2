import { type Block, textOfCell, textOfLine } from '@/lib/frameworks/blocks/block';

/** Blocks in short: the kind with its level, the depth in lists, the marker and the words; a table by its rows. */
export const inShort = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    if (block.kind === 'table') return rowsOf(block);
    const kind = block.kind === 'heading' ? `heading ${block.level}` : block.kind;
    const item = block.kind === 'item' ? ` ${block.line.depth} ${block.line.marker}` : '';
    return `${kind}${item}: ${textOfLine(block.line)}`;
  });

/** The words of the cells, row by row; those of headers with a `#` before them, and merged ones with their spans. */
function rowsOf({ cells, rows }: Extract<Block, { kind: 'table' }>): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map((cell) => {
        const spans = cell.rowSpan * cell.columnSpan > 1 ? ` ${cell.rowSpan}×${cell.columnSpan}` : '';
        return `${cell.isHeader ? '#' : ''}${textOfCell(cell)}${spans}`;
      }),
  );
}
