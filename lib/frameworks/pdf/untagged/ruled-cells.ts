import type { Box } from '@/lib/frameworks/blocks/box';
import { edgesOf } from '@/lib/frameworks/blocks/boxes-to-grid';
import { pdfLimits } from '@/lib/frameworks/pdf/page';
import { boxOfRules, near, type Rule, type Rules } from './rules';

/** The cells between the ruling lines of one table on one page. */
export interface RuledCells {
  box: Box;
  cells: Box[];
  /** Whether no line closes it, as where a page cuts a row. */
  isOpenAbove: boolean;
  isOpenBelow: boolean;
  /** Only lines across part them, as they also part paragraphs. */
  isOfRows?: true;
}

/** Cells between lines that touch; where a line is missing between two, they are one. Null where lines close in nothing. */
export function ruledCellsOf(rules: Rules): RuledCells | null {
  const box = boxOfRules(rules);
  const columns = edgesOf([box.left, ...rules.down.map(({ at }) => at), box.right], near);
  const rows = edgesOf([box.top, ...rules.across.map(({ at }) => at), box.bottom], near);
  const [width, height] = [columns.length - 1, rows.length - 1];
  if (width < 1 || height < 1 || width * height < 2 || width * height > pdfLimits.cellsOfGrid) return null;
  const owner = Int32Array.from({ length: width * height }, (_, index) => index);
  for (let row = 0; row < height; row += 1) {
    const [top = 0, bottom = 0] = rows.slice(row, row + 2);
    for (let column = 0; column < width; column += 1) {
      const [left = 0, right = 0] = columns.slice(column, column + 2);
      const here = row * width + column;
      if (column + 1 < width && !isRuled(rules.down, right, top, bottom)) unite(owner, here, here + 1);
      if (row + 1 < height && !isRuled(rules.across, bottom, left, right)) unite(owner, here, here + width);
    }
  }
  const spans = new Map<number, { left: number; top: number; right: number; bottom: number }>();
  for (let here = 0; here < owner.length; here += 1) {
    const [row, column] = [Math.floor(here / width), here % width];
    const span = spans.get(rootOf(owner, here));
    if (span === undefined) {
      spans.set(rootOf(owner, here), { left: column, top: row, right: column + 1, bottom: row + 1 });
    } else {
      span.left = Math.min(span.left, column);
      span.right = Math.max(span.right, column + 1);
      span.bottom = Math.max(span.bottom, row + 1);
    }
  }
  const cells = [...spans.values()].map(({ left, top, right, bottom }) => ({
    left: columns[left] ?? box.left,
    top: rows[top] ?? box.top,
    right: columns[right] ?? box.right,
    bottom: rows[bottom] ?? box.bottom,
  }));
  return { box, cells, isOpenAbove: isOpen(rules, box.top), isOpenBelow: isOpen(rules, box.bottom) };
}

/** Tables that touch each other, as one that follows another without a gap: nothing parts both at the same places. */
export function tablesIn({ box, cells, isOpenAbove, isOpenBelow }: RuledCells): RuledCells[] {
  const seams = edgesOf(
    cells.map(({ top }) => top),
    near,
  ).filter((seam) => isSeam(cells, seam));
  const edges = [box.top, ...seams, box.bottom];
  return edges.slice(0, -1).map((top, at) => {
    const bottom = edges[at + 1] ?? box.bottom;
    return {
      box: { ...box, top, bottom },
      cells: cells.filter((cell) => cell.top > top - near && cell.bottom < bottom + near),
      isOpenAbove: isOpenAbove && at === 0,
      isOpenBelow: isOpenBelow && at === seams.length,
    };
  });
}

function isSeam(cells: readonly Box[], seam: number): boolean {
  if (cells.some(({ top, bottom }) => top < seam - near && bottom > seam + near)) return false;
  const partsOf = (row: readonly Box[]) => {
    const least = Math.min(...row.map(({ left }) => left));
    return row.map(({ left }) => left).filter((left) => left > least + near);
  };
  const above = partsOf(cells.filter(({ bottom }) => Math.abs(bottom - seam) <= near));
  const below = partsOf(cells.filter(({ top }) => Math.abs(top - seam) <= near));
  if (above.length === 0 || below.length === 0) return false;
  return !above.some((left) => below.some((other) => Math.abs(left - other) <= 2 * near));
}

const isOpen = ({ across }: Rules, edge: number): boolean => !across.some(({ at }) => Math.abs(at - edge) <= near);

/** Whether lines at a place cover most of a stretch. */
function isRuled(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) <= near) covered += Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from));
  }
  return covered > 0.6 * (to - from);
}

function rootOf(owner: Int32Array, index: number): number {
  let root = index;
  while (owner[root] !== root) {
    const parent = owner[root] ?? root;
    owner[root] = owner[parent] ?? parent;
    root = owner[root] ?? root;
  }
  return root;
}

function unite(owner: Int32Array, one: number, other: number): void {
  const [root, otherRoot] = [rootOf(owner, one), rootOf(owner, other)];
  owner[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
}
