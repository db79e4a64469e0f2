import type { WordCell, WordContent, WordParagraph, WordTable } from '@/lib/file-formats/docx/content';
import type { OfficeRun } from '@/lib/file-formats/office/lines';
import { type Block, type Line, type TableCell, textOfLine } from '@/lib/frameworks/blocks/block';
import type { BlockBudget } from '@/lib/frameworks/blocks/block-budget';
import { shownHeaders } from '@/lib/frameworks/blocks/shown-headers';
import { cleanText } from '@/lib/model/clean-text';

/** The blocks of a piece of a Word file. */
export function blocksOf(content: WordContent, budget: BlockBudget): Block[] {
  const blocks = content.kind === 'table' ? [tableOf(content, budget)] : paragraphBlocks(content);
  for (const block of blocks) {
    if (block.kind !== 'table') budget.addBlock(textOfLine(block.line).length, content.from);
  }
  return blocks;
}

function paragraphBlocks({ headingLevel, item, lines, from }: WordParagraph): Block[] {
  const place = { item: from };
  if (headingLevel !== null) {
    const runs = lines.flatMap((line, at) => (at === 0 ? line : [{ text: ' ', isBold: false }, ...line]));
    return [
      { kind: 'heading', level: headingLevel, line: { ...lineOf(runs), marker: item?.marker ?? '' }, from: place },
    ];
  }
  return shownLines(lines, item).map((line) => ({
    kind: line.marker === '' ? 'paragraph' : 'item',
    line,
    from: place,
  }));
}

/** The first line has the marker; those after it stand as deep. */
const shownLines = (lines: WordParagraph['lines'], item: WordParagraph['item']): Line[] =>
  lines.map((line, at) => ({
    ...lineOf(line),
    marker: at === 0 ? cleanText(item?.marker ?? '') : '',
    depth: item?.depth ?? 0,
  }));

const lineOf = (runs: readonly OfficeRun[]): Line => ({
  runs: runs.map(({ text, isBold }) => ({ text: cleanText(text), isBold })).filter(({ text }) => text !== ''),
  marker: '',
  depth: 0,
});

function tableOf({ rows, columns, cells, headerRows, caption, from }: WordTable, budget: BlockBudget): Block {
  budget.addBlock(caption.length, from);
  budget.addGrid(rows, columns, from);
  const seen = cells.map((cell) => {
    const { row, column, rowSpan, columnSpan, shade } = cell;
    const lines = cellLines(cell.content);
    budget.addLetters(
      lines.reduce((sum, line) => sum + textOfLine(line).length, 0),
      cell.from,
    );
    const isBold = lines.every((line) => line.runs.every((run) => run.isBold));
    return { row, column, rowSpan, columnSpan, shade, lines, isBold, isEmpty: lines.length === 0, from: cell.from };
  });
  const headers = shownHeaders(seen, headerRows);
  return {
    kind: 'table',
    rows,
    columns,
    cells: seen.map((cell): TableCell => {
      const { row, column, rowSpan, columnSpan, lines } = cell;
      return { row, column, rowSpan, columnSpan, lines, isHeader: headers.has(cell), from: { item: cell.from } };
    }),
    caption: cleanText(caption),
    from: { item: from },
  };
}

/** Tables within cells come as the lines of their cells. */
function cellLines(content: WordCell['content']): Line[] {
  return content.flatMap((each) =>
    each.kind === 'table' ? each.cells.flatMap((cell) => cellLines(cell.content)) : shownLines(each.lines, each.item),
  );
}
