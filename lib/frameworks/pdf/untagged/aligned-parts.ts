import { boxAround } from '@/lib/frameworks/blocks/box';
import { goesOn } from '@/lib/frameworks/pdf/texts';
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
    const found = stretchFrom(lines, at);
    const above = found !== null && parts.length === 0 ? aboveOf(lines.slice(0, at), found) : [];
    const stretch = found === null ? null : { ...found, lines: [...above, ...found.lines] };
    if (above.length > 0) plain = [];
    const table = stretch === null ? null : partOf(stretch, page);
    if (stretch === null || table === null) {
      plain.push(...(lines[at]?.segments ?? []));
      at += 1;
      continue;
    }
    endOfPlain();
    parts.push(...table);
    at += stretch.lines.length - above.length;
  }
  endOfPlain();
  return parts;
}

/** What a page begins with, where it is a row as wide as the table below it, or the end of one in its columns. */
function aboveOf(lines: VisualLine[], { lines: below, wides, gutters }: Stretch): VisualLine[] {
  const [first] = below;
  const lefts = below.flatMap(({ segments }) =>
    segments.filter((each) => columnOf(each, gutters) > 0).map(({ left }) => left),
  );
  const isEnd = lines.every(({ segments }) =>
    segments.every(({ left, right }) => {
      const isCrossing = gutters.some((gutter) => left < gutter && right > gutter);
      return !isCrossing && lefts.some((each) => Math.abs(each - left) < 2);
    }),
  );
  if (wides === 0 && !isEnd) return [];
  const isClose = lines.every(
    (line, at) => (lines[at + 1] ?? first ?? line).top - line.bottom < 2 * (line.bottom - line.top),
  );
  const isAlike = lines.every(({ segments }) =>
    segments.every(({ size }) => size <= 1.1 * (first?.segments[0]?.size ?? 0)),
  );
  return lines.length <= mostWide && isClose && isAlike ? lines : [];
}

interface Stretch {
  lines: VisualLine[];
  /** Rows that are as wide as the table. */
  wides: number;
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
  const across = new Set<VisualLine>();
  let [wide, wides] = [0, 0];
  for (const [at, line] of lines.slice(start + 1, start + most).entries()) {
    const before = taken.at(-1) ?? first;
    if (wide > 0) {
      wide -= 1;
      across.add(line);
      taken.push(line);
      lastDivided = taken.length;
      continue;
    }
    if (line.top - before.bottom > apart * (first.bottom - first.top)) break;
    const still = free.map((gap) => without(gap, line.segments)).filter((gap) => gap !== null);
    const least = line.segments.length > 1 ? Math.min(free.length, line.segments.length - 1) : free.length;
    if (still.length < least || still.length === 0) {
      wide = wideFrom(lines.slice(start + 1 + at), { taken, free, wides });
      if (wide === 0) break;
      wides += 1;
      wide -= 1;
      across.add(line);
      taken.push(line);
      lastDivided = taken.length;
      continue;
    }
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
  const gutters = guttersOf(stretch.filter((line) => !across.has(line)).map(({ segments }) => segments));
  return stretch.length < 2 || gutters.length === 0 ? null : { lines: stretch, wides, gutters };
}

/** Lines of a row that is one cell, at most. */
const mostWide = 6;

interface SoFar {
  taken: readonly VisualLine[];
  free: readonly Gap[];
  /** Rows as wide as the table so far. */
  wides: number;
}

/**
 * How many lines from the first on are a row as wide as the table: those below them stand in its columns again. A heading
 * parts two tables.
 */
function wideFrom(lines: readonly VisualLine[], { taken, free, wides }: SoFar): number {
  // Two columns alone may stand beside each other by chance.
  if (taken.length < 2 && (taken[0]?.segments.length ?? 0) < 3) return 0;
  const lefts = taken.flatMap(({ segments }) => segments.map(({ left }) => left));
  const size = Math.max(...taken.flatMap(({ segments }) => segments.map((segment) => segment.size)));
  let bottom = taken.at(-1)?.bottom ?? 0;
  for (const [at, line] of lines.slice(0, mostWide + 1).entries()) {
    const height = line.bottom - line.top;
    const isColumned =
      line.segments.length > 1 &&
      line.segments.every(({ left }) => lefts.some((each) => Math.abs(each - left) < 2)) &&
      free.every((gap) => without(gap, line.segments) !== null);
    if (line.top - bottom > 2 * height) return 0;
    if (isColumned) return at;
    if (line.segments.length > 1 || line.segments.some((segment) => segment.size > 1.1 * size)) return 0;
    bottom = line.bottom;
  }
  // The page ends with it, as others of the table are.
  return wides > 0 && lines.length <= mostWide ? lines.length : 0;
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

/** Parts of the size of the letters: how near to the end of its column a line ends of which the rest did not fit. */
const nearEnd = 4;

/** Whether most of what stands in a line goes on with what stands above it, which fills its column. */
function continuesRow(
  before: VisualLine | undefined,
  line: VisualLine,
  { lines, gutters }: { lines: readonly VisualLine[]; gutters: readonly number[] },
): boolean {
  if (before === undefined) return false;
  const goingOn = line.segments.filter((segment) => {
    const column = columnOf(segment, gutters);
    const above = before.segments.find((each) => columnOf(each, gutters) === column);
    const ends = lines.flatMap(({ segments }) => segments.filter((each) => columnOf(each, gutters) === column));
    const end = Math.max(...ends.map(({ right }) => right));
    return above !== undefined && goesOn(above.words, segment.words) && above.right > end - nearEnd * above.size;
  });
  return goingOn.length * 2 > line.segments.length;
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
    const isCut = isTight && continuesRow(lines[at - 1], line, { lines, gutters });
    const begins = areParted && isTight ? isWide(gaps[at - 1] ?? 0) : hasFirst && !isCut;
    if (row === undefined || begins) rows.push([line]);
    else row.push(line);
  }
  return rows;
}
