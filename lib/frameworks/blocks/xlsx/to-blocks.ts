import { linesOf } from '@/lib/file-formats/office/lines';
import { cellName } from '@/lib/file-formats/xlsx/columns';
import type { Sheet, SheetCell } from '@/lib/file-formats/xlsx/content';
import { type Block, type Line, type TableCell, textOfLine } from '@/lib/frameworks/blocks/block';
import type { BlockBudget } from '@/lib/frameworks/blocks/block-budget';
import { shownHeaders } from '@/lib/frameworks/blocks/shown-headers';
import { cleanText } from '@/lib/model/clean-text';
import { shownGrid } from './shown-grid';

/** The table that a sheet shows, or null where it shows nothing. */
export function tableOfSheet(sheet: Sheet, budget: BlockBudget): Block | null {
  const { rows, columns, cells, headerRows } = shownGrid(sheet, budget);
  if (rows === 0 || columns === 0) return null;
  budget.addBlock(sheet.name.length, sheet.name);
  const seen = cells.map(({ cell, ...place }) => {
    const lines = linesOfCell(cell);
    const from = `${sheet.name}!${cellName(cell)}`;
    budget.addLetters(
      lines.reduce((sum, line) => sum + textOfLine(line).length, 0),
      from,
    );
    const isBold = lines.every((line) => line.runs.every((run) => run.isBold));
    return { ...place, shade: cell.shade, lines, isBold, isEmpty: lines.length === 0, from };
  });
  const headers = shownHeaders(seen, headerRows);
  const filled = seen.filter(({ isEmpty }) => !isEmpty);
  return {
    kind: 'table',
    rows,
    columns,
    cells: filled.map((cell): TableCell => {
      const { row, column, rowSpan, columnSpan, lines, from } = cell;
      return { row, column, rowSpan, columnSpan, lines, isHeader: headers.has(cell), from: { item: from } };
    }),
    caption: cleanText(sheet.name),
    from: { item: sheet.name },
  };
}

const linesOfCell = ({ runs, isBold }: SheetCell): Line[] => {
  const clean = runs.map((run) => ({
    text: cleanText(run.text.replace(/\r\n?/g, '\n')),
    isBold: run.isBold ?? isBold,
  }));
  return linesOf(clean).map((line) => ({ runs: line, marker: '', depth: 0 }));
};
