import type { Block, TableCell } from '@/lib/frameworks/blocks/block';
import { boxAround } from '@/lib/frameworks/blocks/box';
import { type Grid, gridOfBoxes } from '@/lib/frameworks/blocks/boxes-to-grid';
import { placeOnPage } from '@/lib/frameworks/pdf/page';
import { Indents } from './indents';
import type { WholeTable } from './joined-tables';
import type { BoxedCell } from './page-table';
import { lineOfParagraph, paragraphsOf } from './paragraphs';

/** How far edges of cells that are one may lie apart, also from page to page. */
const tolerance = 4;

export function blockOfTable({ cells: given, page }: WholeTable, pitch: number): Block {
  const sorted = [...given].sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
  const grid = withoutSlivers(
    gridOfBoxes(
      sorted.map(({ box }) => box),
      tolerance,
    ),
  );
  const padding = paddingOf(sorted);
  const cells = sorted
    .map((cell, at): TableCell & { cell: BoxedCell } => ({
      ...(grid.places[at] ?? { row: 0, column: 0, rowSpan: 1, columnSpan: 1 }),
      isHeader: false,
      lines: linesOf(cell, { padding, pitch }),
      from: placeOnPage(cell.page, cell.box),
      cell,
    }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const headers = new Set([...headerRowsOf(cells), ...headerColumnOf(cells)]);
  const onFirst = given.filter((cell) => cell.page === page);
  return {
    kind: 'table',
    rows: grid.rows,
    columns: grid.columns,
    cells: cells.map(({ cell, ...rest }) => ({ ...rest, isHeader: headers.has(cell) })),
    caption: '',
    from: placeOnPage(page, boxAround(onFirst.map(({ box }) => box))),
  };
}

/** Without columns in which no cell stands alone: where they part otherwise on one page than on another. */
function withoutSlivers({ rows, columns: given, places: all }: Grid): Grid {
  let [columns, places] = [given, all];
  let alone = alonePlaces(places);
  for (let at = columns - 1; at > 0; at--) {
    if (alone.has(at)) continue;
    places = places.map((place) => {
      const { column, columnSpan } = place;
      const isOver = column <= at && column + columnSpan > at;
      return { ...place, column: column > at ? column - 1 : column, columnSpan: isOver ? columnSpan - 1 : columnSpan };
    });
    columns -= 1;
    alone = alonePlaces(places);
  }
  return { rows, columns, places };
}

const alonePlaces = (places: Grid['places']): ReadonlySet<number> =>
  new Set(places.flatMap(({ column, columnSpan }) => (columnSpan === 1 ? [column] : [])));

/** The least room that cells leave at the right of a line: those that are full tell how wide they may be. */
function paddingOf(cells: readonly BoxedCell[]): number {
  const rooms = cells.flatMap(({ box, segments }) => segments.map(({ right }) => box.right - right));
  return Math.max(
    0,
    rooms.reduce((one, other) => Math.min(one, other), 20),
  );
}

function linesOf({ box, segments }: BoxedCell, { padding, pitch }: { padding: number; pitch: number }) {
  const right = Math.max(box.right - padding, ...segments.map((segment) => segment.right));
  const indents = new Indents();
  return paragraphsOf(
    segments.map((segment) => ({ segment, right })),
    pitch,
  ).map((paragraph) => lineOfParagraph(paragraph, paragraph.marker === '' ? 0 : indents.depthOf(paragraph)));
}

type PlacedCell = TableCell & { cell: BoxedCell };

const isBold = ({ segments }: BoxedCell): boolean => segments.length > 0 && segments.every((segment) => segment.isBold);

/** Rows of headers that a table has at most. */
const mostHeaders = 4;

/** The rows above that are bold in all of their cells or on the ground of the first, unless all of the table is. */
function headerRowsOf(cells: readonly PlacedCell[]): BoxedCell[] {
  const headers: BoxedCell[] = [];
  let shades: Set<string> | null = null;
  for (let row = 0; row < mostHeaders; row += 1) {
    const inRow = cells.filter((cell) => cell.row === row).map(({ cell }) => cell);
    shades ??= new Set(inRow.map(({ shade }) => shade).filter((shade) => shade !== null));
    const isShown = (cell: BoxedCell) => cell.segments.length === 0 || isBold(cell) || shades?.has(cell.shade ?? '');
    if (!inRow.every(isShown) || inRow.every(({ segments }) => segments.length === 0)) break;
    headers.push(...inRow);
  }
  return headers.length === cells.length || headers.length > cells.length / 2 ? [] : headers;
}

function headerColumnOf(cells: readonly PlacedCell[]): BoxedCell[] {
  const first = cells.filter(({ column }) => column === 0).map(({ cell }) => cell);
  const others = cells.filter(({ column, row }) => column > 0 && row > 0).map(({ cell }) => cell);
  const stands = (cell: BoxedCell) =>
    isBold(cell) || (cell.shade !== null && !others.every(({ shade }) => shade !== null));
  return first.every((cell) => cell.segments.length === 0 || stands(cell)) && !others.every(isBold) ? first : [];
}
