import { isElement, isText } from '@/lib/documents/web/element-kinds';
import { fits, styleOf } from '@/lib/dom/strangers';
import { type BoxRow, rowsOf } from './box-rows';
import { sheetOfRows } from './box-sheet';
import { shapeOf } from './shape';
import type { Sheet, SheetCell } from './sheet';
import { hasText, lettersIn } from './text-within';

/** Letters of what stands alone between rows and heads those below it. */
const longestHead = 200;

/** From how many of its first elements on it is tried whether the rest is a table. */
const mostTries = 2;

/** What of an element's children is a table made of boxes: from the first of its rows to the last. */
export interface SheetAmong {
  from: number;
  /** The one after its last. */
  to: number;
  sheet: Sheet;
}

/** The tables that rows of boxes make which stand below each other. Lines between that head the rows below are of them. */
export function sheetsAmong(children: readonly Node[]): SheetAmong[] {
  const found: SheetAmong[] = [];
  let failed = 0;
  for (let from = 0; from < children.length; from++) {
    const first = boxRowsOf(children[from]);
    if (!first) continue;
    const rows = [...first];
    let to = from + 1;
    let heads: BoxRow[] = [];
    for (let at = to; at < children.length; at++) {
      const child = children[at];
      if (!child || isBlank(child)) continue;
      const more = boxRowsOf(child);
      if (more) {
        rows.push(...heads, ...more);
        heads = [];
        to = at + 1;
      } else if (isHead(child) && heads.length === 0) heads.push({ cells: [child] });
      else break;
    }
    const sheet = sheetOfRows(rows);
    if (!sheet) {
      // What stands above a table may be laid out in boxes too.
      failed++;
      if (failed > mostTries) from = to - 1;
      continue;
    }
    failed = 0;
    found.push({ from, to, sheet: { ...sheet, cells: sheet.cells.map((cell) => widened(cell, rows)) } });
    from = to - 1;
  }
  return found;
}

/** A line that stands alone goes over all columns. */
function widened(cell: SheetCell, rows: readonly BoxRow[]): SheetCell {
  const isAlone = rows[cell.row]?.cells.length === 1;
  return isAlone ? { ...cell, columnSpan: Math.max(...rows.map(({ cells }) => cells.length)) } : cell;
}

function boxRowsOf(child: Node | undefined): BoxRow[] | null {
  if (!child || !isElement(child) || !isPlain(child)) return null;
  const rows = hasText(child) ? rowsOf(child) : null;
  // An item with its number beside it is an item.
  const isItem = styleOf(child)?.display === 'list-item' || fits(child, 'li, [role="listitem"]');
  return rows && isItem && rows.some(({ cells }) => cells.length < 3) ? null : rows;
}

function isPlain(element: Element): boolean {
  const style = styleOf(element);
  if (!style || style.display === 'none') return false;
  const { kind } = shapeOf(element, style);
  return kind === 'plain' || kind === 'item' || kind === 'row' || kind === 'rows';
}

function isHead(child: Node): child is Element {
  if (!isElement(child)) return false;
  const style = styleOf(child);
  const kind = style && style.display !== 'none' ? shapeOf(child, style).kind : null;
  return (kind === 'plain' || kind === 'heading') && hasText(child) && lettersIn(child, longestHead) < longestHead;
}

const isBlank = (node: Node): boolean => (isText(node) ? node.data.trim() === '' : !isElement(node) || !hasText(node));
