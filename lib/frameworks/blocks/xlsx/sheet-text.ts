import { type Block, textOfCell } from '@/lib/frameworks/blocks/block';

type Table = Extract<Block, { kind: 'table' }>;

/** Sheets go by their names; tables of other documents stand at lines or pages. */
export const isSheet = ({ from, caption }: Table): boolean => 'item' in from && from.item === caption && caption !== '';

/** A table as formats read it that come as text: cells between commas, each in quotes. */
export function textOfTable({ rows, columns, cells }: Table): string {
  const grid: string[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  for (const cell of cells) {
    const row = grid[cell.row];
    if (row) row[cell.column] = textOfCell(cell);
  }
  return grid.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');
}
