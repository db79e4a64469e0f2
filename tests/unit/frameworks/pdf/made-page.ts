import { type Block, textOfCell, textOfLine } from '@/lib/frameworks/blocks/block';
import { blocksOfPdf } from '@/lib/frameworks/pdf/blocks-of-pdf';
import type { PdfElement, PdfMark, PdfNode, PdfPage, PdfText } from '@/lib/frameworks/pdf/page';

/** A line of text of 10 points, 5 points a letter. */
export function text(words: string, left: number, top: number, given: Partial<PdfText> = {}): PdfText {
  const size = given.size ?? 10;
  const right = left + (words.length * size) / 2;
  return {
    text: words,
    left,
    top,
    right,
    bottom: top + size,
    size,
    isBold: false,
    endsLine: true,
    content: null,
    ...given,
  };
}

export function page(number: number, given: Partial<PdfPage>): PdfPage {
  return { number, width: 600, height: 800, texts: [], marks: [], structure: null, ...given };
}

/** The lines around cells that begin at some places; the last of either closes the table. */
export function grid(lefts: readonly number[], tops: readonly number[]): PdfMark[] {
  const [left = 0, right = 0] = [lefts[0], lefts.at(-1)];
  const [top = 0, bottom = 0] = [tops[0], tops.at(-1)];
  return [
    ...tops.map((at) => ({ left, right, top: at, bottom: at + 1, fill: '#000000' })),
    ...lefts.map((at) => ({ left: at, right: at + 1, top, bottom, fill: '#000000' })),
  ];
}

export const element = (role: string, ...children: PdfNode[]): PdfElement => ({
  role,
  id: null,
  rowSpan: 1,
  columnSpan: 1,
  children,
});

export function blocksOf(...pages: PdfPage[]): Block[] {
  const outcome = blocksOfPdf(pages, { title: '', signal: new AbortController().signal });
  if (outcome.outcome !== 'read') throw new Error(outcome.reason);
  return outcome.blocks;
}

/** The words of the cells of a table, row by row; empty where no cell begins. */
export function wordsOfTable(block: Block | undefined): string[][] {
  if (block?.kind !== 'table') throw new Error('no table');
  const rows = Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => ''));
  for (const cell of block.cells) {
    const row = rows[cell.row];
    if (row !== undefined) row[cell.column] = textOfCell(cell);
  }
  return rows;
}

/** A line a block: its kind, depth, marker and words. */
export const outline = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => {
    if (block.kind === 'table') return `table ${block.rows} × ${block.columns}`;
    const level = block.kind === 'heading' ? ` ${block.level}` : '';
    const { depth, marker } = block.line;
    const item = block.kind === 'item' ? ` ${depth} ${marker}` : '';
    return `${block.kind}${level}${item}: ${textOfLine(block.line)}`;
  });
