import { isElement } from '@/lib/documents/web/element-kinds';
import { attributeOf, localNameOf, parentElementOf, styleOf } from '@/lib/dom/strangers';
import { bounds } from '@/lib/frameworks/reading/bounds';
import { shownChildren } from './flat-tree';
import { isCell, shapeOf } from './shape';

export interface SheetCell {
  element: Element;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  isHeader: boolean;
}

/** A table, whatever it is made with. Its cells go row by row, and in each from one side to the other. */
export interface Sheet {
  cells: readonly SheetCell[];
  caption: Element | null;
}

/** How deep groups of rows, and what stands between a row and its cells, may stand in each other. */
const deepest = 12;

/** What says to be a table, by name or role; null where it has no rows. */
export function sheetOf(table: Element): Sheet | null {
  const cells: SheetCell[] = [];
  /** For each column, the row from which on it is free again. */
  const free: number[] = [];
  let row = 0;
  let caption: Element | null = null;
  const gather = (parent: Element, isHead: boolean, depth: number) => {
    for (const child of elementsIn(parent)) {
      const style = styleOf(child);
      if (!style || style.display === 'none') continue;
      const { kind } = shapeOf(child, style);
      if (kind === 'caption') caption ??= child;
      else if (kind === 'row') addRow(child, isHead);
      else if (depth < deepest && kind !== 'table') gather(child, isHead || localNameOf(child) === 'thead', depth + 1);
    }
  };
  const addRow = (element: Element, isHead: boolean) => {
    if (row >= bounds.rows || cells.length >= bounds.cells) return;
    let column = 0;
    for (const cell of cellsIn(element, 0)) {
      while ((free[column] ?? 0) > row) column++;
      if (column >= bounds.columns) break;
      const rowSpan = spanOf(cell, 'rowspan', bounds.rows);
      const columnSpan = Math.min(spanOf(cell, 'colspan', bounds.columns), bounds.columns - column);
      const isHeader = isHead || isHeaderCell(cell);
      cells.push({ element: cell, row, column, rowSpan, columnSpan, isHeader });
      for (let across = 0; across < columnSpan; across++) free[column + across] = row + rowSpan;
      column += columnSpan;
    }
    row++;
  };
  gather(table, false, 0);
  return cells.length > 0 ? { cells, caption } : null;
}

const elementsIn = (parent: Element): Element[] => shownChildren(parent).filter(isElement);

function cellsIn(parent: Element, depth: number): Element[] {
  return elementsIn(parent).flatMap((child) => {
    const style = styleOf(child);
    if (!style || style.display === 'none') return [];
    if (isCell(shapeOf(child, style))) return [child];
    return depth < deepest ? cellsIn(child, depth + 1) : [];
  });
}

function isHeaderCell(cell: Element): boolean {
  const style = styleOf(cell);
  return style !== undefined && shapeOf(cell, style).kind === 'header';
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan', most: number): number {
  const span = Math.trunc(Number(attributeOf(cell, name) ?? attributeOf(cell, `aria-${name}`) ?? 1));
  return span >= 1 ? Math.min(span, most) : 1;
}

/** The shade of a cell, its own or that of its row; null where it has none, or that of paper. */
export function shadeOf(cell: Element): string | null {
  for (const element of [cell, parentElementOf(cell)]) {
    const colour = element && styleOf(element)?.backgroundColor;
    if (colour && !/^(?:transparent|rgba\(.*, 0\)|rgb\(255, 255, 255\))$/.test(colour)) return colour;
  }
  return null;
}
