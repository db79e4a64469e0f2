import { boxAround } from '@/lib/frameworks/blocks/box';
import { guttersOf } from './gutters';
import type { PagePart, PageTable, PageText } from './page-table';
import { cellsBetween } from './ruled-tables';
import type { Segment, VisualLine } from './segments';

/** The text of a page that stands in no ruled table: tables by alignment, columns of running text, and lines. */
export function alignedPartsOf(
  lines: readonly VisualLine[],
  { page, right }: { page: number; right: number },
): PagePart[] {
  const parts: PagePart[] = [];
  let plain: Segment[] = [];
  const endOfPlain = () => {
    if (plain.length > 0) parts.push({ kind: 'text', box: boxAround(plain), right, segments: plain });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const stretch = stretchFrom(lines, at);
    const table = stretch === null ? null : partOf(stretch, page);
    if (stretch === null || table === null) {
      plain.push(...(lines[at]?.segments ?? []));
      at += 1;
      continue;
    }
    endOfPlain();
    parts.push(...table);
    at += stretch.lines.length;
  }
  endOfPlain();
  return parts;
}

interface Stretch {
  lines: VisualLine[];
  gutters: number[];
}

/** Parts of a line's height: a gap above which what follows is something else. */
const apart = 3.5;
/** Lines of one table on one page. */
const most = 400;

/** The longest stretch of lines from one on between which gutters go through. */
function stretchFrom(lines: readonly VisualLine[], start: number): Stretch | null {
  const [first] = lines.slice(start);
  if (first === undefined || first.segments.length < 2) return null;
  // White space that all lines leave free, as it gets less with each.
  let free = gapsOf(first.segments);
  const taken: VisualLine[] = [first];
  let lastDivided = 1;
  for (const line of lines.slice(start + 1, start + most)) {
    const before = taken.at(-1) ?? first;
    if (line.top - before.bottom > apart * (first.bottom - first.top)) break;
    const still = free.map((gap) => without(gap, line.segments)).filter((gap) => gap !== null);
    if (still.length < (line.segments.length > 1 ? Math.min(free.length, line.segments.length - 1) : free.length))
      break;
    if (still.length === 0) break;
    free = still;
    taken.push(line);
    if (line.segments.length > 1 || (line.segments[0]?.left ?? 0) > (free[0]?.right ?? 0) - 1)
      lastDivided = taken.length;
  }
  const stretch = taken.slice(0, lastDivided);
  // What goes on below the last row in the first column, at the distance of its lines, belongs to it.
  for (const line of taken.slice(lastDivided)) {
    const before = stretch.at(-1) ?? first;
    if (line.top - before.bottom > 0.6 * (line.bottom - line.top)) break;
    stretch.push(line);
  }
  const gutters = guttersOf(stretch.map(({ segments }) => segments));
  return stretch.length < 2 || gutters.length === 0 ? null : { lines: stretch, gutters };
}

interface Gap {
  left: number;
  right: number;
}

function gapsOf(segments: readonly Segment[]): Gap[] {
  return segments.slice(1).map((segment, at) => ({ left: segments[at]?.right ?? 0, right: segment.left }));
}

/** What is left of a gap beside segments, or null where one goes across it. */
function without(gap: Gap, segments: readonly Segment[]): Gap | null {
  let { left, right } = gap;
  for (const segment of segments) {
    if (segment.right <= left || segment.left >= right) continue;
    if (segment.left <= left && segment.right >= right) return null;
    if (segment.left - left > right - segment.right) right = Math.min(right, segment.left);
    else left = Math.max(left, segment.right);
  }
  return right - left > 2 ? { left, right } : null;
}

function partOf({ lines, gutters }: Stretch, page: number): PagePart[] | null {
  if (isRunningText(lines, gutters)) return columnsOf(lines, gutters);
  const rows = rowsOf(lines, gutters);
  const box = boxAround(lines);
  const cells = rows.flatMap((row, at) => {
    const top = at === 0 ? box.top : boxAround(row).top;
    const next = rows[at + 1];
    const bottom = next === undefined ? box.bottom : boxAround(next).top;
    const segments = row.flatMap((line) => line.segments);
    return cellsBetween({ left: box.left, right: box.right, top, bottom }, { segments, page }, gutters);
  });
  const table: PageTable = { kind: 'table', box, cells, isRuled: false, isOpenAbove: false, isOpenBelow: false };
  return [table];
}

const columnOf = (segment: Segment, gutters: readonly number[]): number =>
  gutters.filter((gutter) => segment.left > gutter).length;

/** Newspaper columns: lines at one distance that fill their columns, which no table's do. */
function isRunningText(lines: readonly VisualLine[], gutters: readonly number[]): boolean {
  if (gutters.length > 3 || lines.length < 8) return false;
  const widths = Array.from({ length: gutters.length + 1 }, (): number[] => []);
  for (const segment of lines.flatMap(({ segments }) => segments)) {
    widths[columnOf(segment, gutters)]?.push(segment.right - segment.left);
  }
  return widths.every((column) => {
    const widest = Math.max(...column);
    return column.filter((width) => width > 0.85 * widest).length > 0.6 * column.length && column.length > 5;
  });
}

function columnsOf(lines: readonly VisualLine[], gutters: readonly number[]): PageText[] {
  const columns = Array.from({ length: gutters.length + 1 }, (): Segment[] => []);
  for (const segment of lines.flatMap(({ segments }) => segments)) columns[columnOf(segment, gutters)]?.push(segment);
  return columns
    .filter((segments) => segments.length > 0)
    .map((segments) => {
      const box = boxAround(segments);
      return { kind: 'text', box, right: box.right, segments };
    });
}

/** Rows are parted by more white space than the lines in them; where all is the same, each first cell begins one. */
function rowsOf(lines: readonly VisualLine[], gutters: readonly number[]): VisualLine[][] {
  const gaps = lines.slice(1).map((line, at) => line.top - (lines[at]?.bottom ?? line.top));
  const least = Math.max(0, Math.min(...gaps));
  const height = Math.min(...lines.map(({ top, bottom }) => bottom - top));
  const isWide = (gap: number) => gap > least + 0.3 * height;
  const areParted = gaps.some(isWide);
  const isTight = least < 0.7 * height;
  const rows: VisualLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const row = rows.at(-1);
    const hasFirst = line.segments.some((segment) => columnOf(segment, gutters) === 0);
    const begins = areParted && isTight ? isWide(gaps[at - 1] ?? 0) : hasFirst;
    if (row === undefined || begins) rows.push([line]);
    else row.push(line);
  }
  return rows;
}
