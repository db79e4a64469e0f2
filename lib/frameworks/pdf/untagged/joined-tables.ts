import { boxAround } from '@/lib/frameworks/blocks/box';
import { goesOn } from '@/lib/frameworks/pdf/texts';
import type { BoxedCell, PageTable } from './page-table';

/** A table with all of its pages, as if they stood below each other. */
export interface WholeTable {
  kind: 'table';
  page: number;
  isRuled: boolean;
  cells: BoxedCell[];
  /** The part that came last, where it stands on its own page. */
  last: PageTable;
}

export const wholeOf = (table: PageTable, page: number): WholeTable => ({
  kind: 'table',
  page,
  isRuled: table.isRuled,
  cells: [...table.cells],
  last: table,
});

/** How far edges may lie off each other from page to page. */
const tolerance = 6;

/** Adds what stands on the next page to a table; false where that is another one. */
export function addTo(whole: WholeTable, given: PageTable): boolean {
  if (whole.isRuled !== given.isRuled) return false;
  const next = given.isRuled ? given : inColumnsOf(whole, given);
  if (next === null || (given.isRuled && !haveSameColumns(whole.last, next)) || hasOwnHeader(whole, next)) return false;
  const { bottom } = boxAround(whole.cells.map(({ box }) => box));
  const rows = withoutRepeated(whole, rowsOf(next.cells));
  const [first] = rows;
  const shift = bottom + 1 - Math.min(...(first ?? []).map(({ box }) => box.top));
  const edges = edgesIn(whole.cells);
  const shifted = rows.map((row) => row.map((cell) => ({ ...cell, box: onEdges(movedDown(cell.box, shift), edges) })));
  const isCut = whole.last.isOpenBelow || next.isOpenAbove;
  if (first !== undefined && rows.length > 0 && (isCut ? !beginsRow(whole, first) : isContinued(whole, first))) {
    const [cut = [], ...others] = shifted;
    append(whole, cut);
    whole.cells.push(...others.flat());
  } else {
    whole.cells.push(...shifted.flat());
  }
  whole.last = next;
  return true;
}

const movedDown = ({ left, right, top, bottom }: BoxedCell['box'], by: number) => ({
  left,
  right,
  top: top + by,
  bottom: bottom + by,
});

/** How far the text of a column may begin off from page to page. */
const off = 3;

/**
 * A table that only its text makes, in the columns of the pages before: on one page alone they may be seen otherwise. Null
 * where its text begins elsewhere.
 */
function inColumnsOf(whole: WholeTable, next: PageTable): PageTable | null {
  const known = columnsOf(whole.cells);
  const { left, right } = boxAround(whole.cells.map(({ box }) => box));
  const rows = rowsOf(next.cells).map((row) => ({ row, segments: row.flatMap(({ segments }) => segments) }));
  const begins = rows
    .filter(({ segments }) => segments.length > 1)
    .flatMap(({ segments }) =>
      segments.map((segment) => known.some(({ text }) => Math.abs(text - segment.left) <= off)),
    );
  if (known.length < 2 || begins.length < 2 || begins.filter((isKnown) => isKnown).length < 0.8 * begins.length)
    return null;
  const columnAt = (at: number): number =>
    Math.max(
      0,
      known.findLastIndex(({ text }) => text <= at + off),
    );
  const cells = rows.flatMap(({ row, segments }) => {
    const { top, bottom } = boxAround(row.map(({ box }) => box));
    const spans = segments.map((segment) => ({ from: columnAt(segment.left), to: columnAt(segment.right - off) }));
    // What goes over the beginning of a column makes one cell of it and the one before.
    const isOpen = known.map((_, at) => at === 0 || !spans.some(({ from, to }) => from < at && to >= at));
    return known.flatMap(({ left: side }, at): BoxedCell[] => {
      if (!isOpen[at]) return [];
      const end = known.findIndex((_, place) => place > at && isOpen[place]);
      const own = segments.filter((_, place) => {
        const from = spans[place]?.from ?? 0;
        return from >= at && (end < 0 || from < end);
      });
      const box = { left: at === 0 ? left : side, right: end < 0 ? right : (known[end]?.left ?? right), top, bottom };
      return [{ box, page: row[0]?.page ?? 1, segments: own, shade: null }];
    });
  });
  return { ...next, box: { ...next.box, left: whole.last.box.left, right: whole.last.box.right }, cells };
}

/** Where columns begin, and their text. */
function columnsOf(cells: readonly BoxedCell[]): { left: number; text: number }[] {
  const lefts = [...new Set(cells.map(({ box }) => box.left))].sort((one, other) => one - other);
  return lefts.flatMap((left) => {
    const texts = cells
      .filter(({ box }) => box.left === left)
      .flatMap(({ segments }) => segments.map((each) => each.left));
    return texts.length === 0 ? [] : [{ left, text: texts.reduce((one, other) => Math.min(one, other)) }];
  });
}

const edgesIn = (cells: readonly BoxedCell[]): number[] => [
  ...new Set(cells.flatMap(({ box }) => [box.left, box.right])),
];

/** With its sides where those of the pages before are, which may lie a little off. */
function onEdges(box: BoxedCell['box'], edges: readonly number[]): BoxedCell['box'] {
  const moved = (side: number) => edges.find((edge) => Math.abs(edge - side) <= tolerance) ?? side;
  return { ...box, left: moved(box.left), right: moved(box.right) };
}

/** Whether it begins with a row on the ground of the other's first that says something else. */
function hasOwnHeader(whole: WholeTable, next: PageTable): boolean {
  const [header = []] = rowsOf(whole.cells);
  const [own = []] = rowsOf(next.cells);
  const shade = header.at(-1)?.shade ?? null;
  const isHeader = shade !== null && [...header, ...own].every((cell) => cell.shade === shade);
  return isHeader && wordsOfRow(own).trim() !== wordsOfRow(header).trim();
}

const leftsOf = ({ cells }: Pick<PageTable, 'cells'>): number[] =>
  [...new Set(cells.map(({ box }) => Math.round(box.left)))].sort((one, other) => one - other);

function haveSameColumns(one: PageTable, other: PageTable): boolean {
  if (Math.abs(one.box.right - other.box.right) > 3 * tolerance) return false;
  const [lefts, others] = [leftsOf(one), leftsOf(other)];
  const [fewer, more] = lefts.length < others.length ? [lefts, others] : [others, lefts];
  // A page may hold merged cells alone.
  return (
    fewer.every((left) => more.some((each) => Math.abs(each - left) <= tolerance)) && fewer.length * 2 > more.length
  );
}

function rowsOf(cells: readonly BoxedCell[]): BoxedCell[][] {
  const rows: BoxedCell[][] = [];
  for (const cell of [...cells].sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left)) {
    const row = rows.at(-1);
    if (row === undefined || cell.box.top - (row[0]?.box.top ?? 0) > 3) rows.push([cell]);
    else row.push(cell);
  }
  return rows;
}

const wordsOf = ({ segments }: BoxedCell): string => segments.map(({ words }) => words).join(' ');
const isSameRow = (one: readonly BoxedCell[], other: readonly BoxedCell[]): boolean =>
  wordsOfRow(one).trim() !== '' && wordsOfRow(one) === wordsOfRow(other);
const wordsOfRow = (row: readonly BoxedCell[]): string => row.map(wordsOf).join('\n');

/** Without the rows with which the table begins, where they stand on this page again, maybe below one that is empty. */
function withoutRepeated(whole: WholeTable, given: BoxedCell[][]): BoxedCell[][] {
  const begin = rowsOf(whole.cells);
  const isEmpty = (row: readonly BoxedCell[]) => wordsOfRow(row).trim() === '';
  const isBelow = given.length > 2 && isEmpty(given[0] ?? []) && isSameRow(given[1] ?? [], begin[0] ?? []);
  const rows = isBelow ? given.slice(1) : given;
  let repeated = 0;
  while (repeated < rows.length - 1 && repeated < begin.length) {
    if (!isSameRow(rows[repeated] ?? [], begin[repeated] ?? [])) break;
    repeated += 1;
  }
  return rows.slice(repeated);
}

/** The cells of the last row that are above those of a row. */
function aboveOf(whole: WholeTable, cell: BoxedCell): BoxedCell | undefined {
  const { bottom } = boxAround(whole.cells.map(({ box }) => box));
  return whole.cells.find(
    ({ box }) => Math.abs(box.left - cell.box.left) <= tolerance && Math.abs(box.bottom - bottom) <= tolerance,
  );
}

/** Whether a row that nothing closes begins one all the same: its first cell has text, and so has the one above. */
function beginsRow(whole: WholeTable, row: readonly BoxedCell[]): boolean {
  const [first] = row;
  if (first === undefined) return false;
  const above = aboveOf(whole, first);
  if (above === undefined) return true;
  const [words, next] = [wordsOf(above), wordsOf(first)];
  return words !== '' && next !== '' && !goesOn(words, next) && !row.some((cell) => continues(whole, cell));
}

function continues(whole: WholeTable, cell: BoxedCell): boolean {
  const above = aboveOf(whole, cell);
  return above !== undefined && goesOn(wordsOf(above), wordsOf(cell));
}

/** Whether a row that lines close goes on with the one before, as where a program draws a border at the page's end. */
function isContinued(whole: WholeTable, row: readonly BoxedCell[]): boolean {
  const filled = row.filter((cell) => cell.segments.length > 0);
  if (filled.length === 0) return false;
  const [first] = row;
  if (first !== undefined && first.segments.length > 0 && beginsRow(whole, [first])) return false;
  return (
    filled.some((cell) => continues(whole, cell)) &&
    (filled.length < row.length || filled.every((cell) => continues(whole, cell)))
  );
}

function append(whole: WholeTable, row: readonly BoxedCell[]): void {
  for (const cell of row) {
    const above = aboveOf(whole, cell);
    if (above === undefined) continue;
    const at = whole.cells.indexOf(above);
    whole.cells[at] = { ...above, segments: [...above.segments, ...cell.segments] };
  }
}
