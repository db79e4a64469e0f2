import { boxOf, styleOf } from '@/lib/dom/strangers';
import { edgesOf, type GridPlace, gridOfBoxes } from '@/lib/frameworks/blocks/boxes-to-grid';
import { gridColumns } from '@/lib/frameworks/html/elements';
import type { BoxRow } from './box-rows';
import { boxesIn } from './flat-tree';
import { tracksOf } from './grid-tracks';
import { looksLikeTable } from './looks-like-table';
import type { Sheet, SheetCell } from './sheet';

/** What makes no column of its own, in pixels: borders, and cells that are a little off. */
const tolerance = 8;

/** How far apart boxes are put of which only the order is known. */
const apart = 1_000;

/** Rows of boxes as a table; null where they do not stand below each other as in one. */
export function sheetOfRows(rows: readonly BoxRow[]): Sheet | null {
  if (rows.length < 2) return null;
  const widest = Math.max(...rows.map(({ cells }) => cells.length));
  const boxes = rows.flatMap(({ cells }, row) =>
    cells.map((cell) => {
      const { left, right } = boxOf(cell);
      return { left, right, top: row * apart, bottom: (row + 1) * apart };
    }),
  );
  const columns = edgesOf(
    boxes.map(({ left }) => left),
    tolerance,
  );
  const elements = rows.flatMap(({ cells }) => [...cells]);
  if (columns.length === widest) return sheetAt(elements, gridOfBoxes(boxes, tolerance).places);
  // Where each is as wide as what is in it, they are told by their order.
  if (rows.some(({ cells }) => cells.length > 1 && cells.length !== widest)) return null;
  const places = rows.flatMap(({ cells }, row) =>
    cells.map((_, column) => ({ row, column, rowSpan: 1, columnSpan: 1 })),
  );
  return sheetAt(elements, places);
}

/** The children of a grid as a table; null where it is none, or lays out something else than a table. */
export function sheetOfGrid(grid: Element): Sheet | null {
  const style = styleOf(grid);
  if (!style || !/^(?:inline-)?grid$/.test(style.display)) return null;
  const cells = cellsOf(grid);
  if (cells.length < 4) return null;
  const tracks = tracksOf(grid, style);
  if (!tracks) {
    // It is folded away, so that nothing in it has a place yet.
    const width = gridColumns({ style: `display:grid;grid-template-columns:${style.gridTemplateColumns}` });
    return width < 2
      ? null
      : sheetAt(
          cells,
          cells.map((_, at) => inTurn(at, width)),
        );
  }
  const boxes = cells.map((cell) => {
    const [column, row] = [tracks.columnsOf(boxOf(cell)), tracks.rowsOf(boxOf(cell))];
    return { left: column.first, right: column.last + 1, top: row.first, bottom: row.last + 1 };
  });
  return sheetAt(cells, gridOfBoxes(boxes, 0.1).places);
}

/** Rows that take the columns of the grid around them are none of its boxes: their own are. */
function cellsOf(grid: Element): Element[] {
  return boxesIn(grid).flatMap((box) =>
    styleOf(box)?.gridTemplateColumns.startsWith('subgrid') ? boxesIn(box) : [box],
  );
}

const inTurn = (at: number, width: number): GridPlace => ({
  row: Math.floor(at / width),
  column: at % width,
  rowSpan: 1,
  columnSpan: 1,
});

function sheetAt(elements: readonly Element[], places: readonly GridPlace[]): Sheet | null {
  const cells: SheetCell[] = elements.flatMap((element, at) => {
    const place = places[at];
    return place ? [{ element, ...place, isHeader: false }] : [];
  });
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return looksLikeTable(cells) ? { cells, caption: null } : null;
}
