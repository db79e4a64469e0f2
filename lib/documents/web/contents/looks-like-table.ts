import { firstIn, styleOf } from '@/lib/dom/strangers';
import { boxesIn } from './flat-tree';
import type { SheetCell } from './sheet';
import { hasText, lettersIn } from './text-within';

/** What stands in parts of a page, and in no cell of a table. */
const partsOfPages = 'main, nav, header, footer, aside, article, form, [role="main"], [role="navigation"]';
const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/**
 * Whether boxes in rows and columns are a table: what lays out a page, or puts cards beside each other, has headings and
 * parts of its own in its boxes.
 */
export function looksLikeTable(cells: readonly SheetCell[]): boolean {
  const rows = 1 + Math.max(-1, ...cells.slice(-1_000).map(({ row }) => row));
  const columns = Math.max(0, ...cells.slice(0, 2_000).map(({ column, columnSpan }) => column + columnSpan));
  if (rows < 2 || columns < 2) return false;
  const taken = cells.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0);
  const full = cells.filter(({ element }) => hasText(element));
  if (taken < 0.7 * rows * columns || full.length * 2 < cells.length) return false;
  // What only leads the eye, as pictures and marks do, is no column.
  if (new Set(full.map(({ column }) => column)).size < 2) return false;
  if (!full.some(({ row, column }) => row > 0 && column > 0)) return false;
  if (full.some((cell) => firstIn(cell.element, partsOfPages) !== null)) return false;
  if (full.some((cell) => hasHeadingAmidst(cell, columns))) return false;
  return full.filter(({ element }) => isCard(element)).length * 2 < full.length;
}

/** A heading heads a row or a column where nothing else stands in its box. */
function hasHeadingAmidst({ element, row, column, columnSpan }: SheetCell, columns: number): boolean {
  const heading = firstIn(element, headings);
  if (!heading) return false;
  const isHead = row === 0 || column === 0 || columnSpan === columns;
  const most = 1_000;
  return !isHead || lettersIn(heading, most) < lettersIn(element, most);
}

/** A title of its own above what it says. */
function isCard(element: Element, depth = 0): boolean {
  const boxes = boxesIn(element).filter(hasText);
  const [title, ...others] = boxes;
  if (!title) return false;
  if (others.length === 0) return depth < 4 && isCard(title, depth + 1);
  return isBold(title) && !others.every(isBold);
}

const isBold = (element: Element): boolean => Number(styleOf(element)?.fontWeight ?? 400) >= 600;
