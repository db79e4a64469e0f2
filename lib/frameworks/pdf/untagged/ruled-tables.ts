import { type Box, boxAround, holdsPoint, shared } from '@/lib/frameworks/blocks/box';
import type { PdfMark, PdfPage, PdfText } from '@/lib/frameworks/pdf/page';
import { isBlank } from '@/lib/frameworks/pdf/texts';
import { guttersOf } from './gutters';
import type { BoxedCell, PageTable } from './page-table';
import { type RuledCells, ruledCellsOf, tablesIn } from './ruled-cells';
import { ruledNetworksOf } from './ruled-networks';
import { isShade, near, rulesOf } from './rules';
import { type Segment, visualLinesOf } from './segments';
import { splitAt } from './split-text';
import { stackedTables } from './stacked-rules';

/** The tables of a page whose cells are between lines or in boxes, and the text that stands in none of them. */
export function ruledTablesOf(page: PdfPage): { tables: PageTable[]; rest: PdfText[] } {
  let rest = page.texts.filter((text) => !isBlank(text));
  const tables: PageTable[] = [];
  const { closed, stacks } = ruledNetworksOf(rulesOf(page));
  const between = closed.map(ruledCellsOf).filter((cells) => cells !== null);
  const found = [
    ...between.flatMap(tablesIn),
    ...stacks.flatMap((stack) => stackedTables(stack, { texts: rest, page: page.number })),
  ];
  const shades = page.marks.filter((mark) => isShade(mark, page));
  // Those within others come first, so that a frame around tables takes no text from them.
  for (const ruled of found.sort((one, other) => areaOf(one.box) - areaOf(other.box))) {
    const inside = rest.filter((text) => holdsPoint(grown(ruled.box), middleOf(text).x, middleOf(text).y));
    const table = tableOf(ruled, { texts: inside, shades, page });
    if (table === null) continue;
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((text) => !taken.has(text));
  }
  return { tables, rest };
}

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);
const middleOf = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
const grown = ({ left, top, right, bottom }: Box): Box => ({
  left: left - near,
  top: top - near,
  right: right + near,
  bottom: bottom + near,
});

interface Surroundings {
  texts: readonly PdfText[];
  shades: readonly PdfMark[];
  page: PdfPage;
}

function tableOf(ruled: RuledCells, { texts, shades, page }: Surroundings): PageTable | null {
  const { box, isOpenAbove, isOpenBelow } = ruled;
  const filled = fill(ruled.cells, texts, page.number);
  const columnsRuled = new Set(ruled.cells.map(({ left }) => Math.round(left / near))).size;
  const cells = columnsRuled > 1 ? filled : byAlignment(filled);
  const withText = cells.filter(({ segments }) => segments.length > 0);
  const columns = new Set(withText.map((cell) => Math.round(cell.box.left / near))).size;
  const rows = new Set(withText.map((cell) => Math.round(cell.box.top / near))).size;
  // A frame with a line in it, or a heading on a ground, is no table.
  const isTable =
    columns > 1 || (!ruled.isOfRows && rows > 1 && (rows > 3 || areaOf(box) < 0.6 * page.width * page.height));
  if (!isTable) return null;
  return {
    kind: 'table',
    box,
    isRuled: true,
    isOpenAbove,
    isOpenBelow,
    cells: cells.map((cell) => ({ ...cell, shade: shadeOf(cell.box, shades) })),
  };
}

function shadeOf(cell: Box, shades: readonly PdfMark[]): string | null {
  const shade = shades.find((each) => {
    const width = Math.max(0, shared(cell.left, cell.right, each.left, each.right));
    return width * Math.max(0, shared(cell.top, cell.bottom, each.top, each.bottom)) > 0.7 * areaOf(cell);
  });
  return shade?.fill ?? null;
}

function fill(boxes: readonly Box[], texts: readonly PdfText[], page: number): BoxedCell[] {
  const edges = [...new Set(boxes.flatMap(({ left, right }) => [left, right]))].sort((one, other) => one - other);
  const textsOf = new Map<Box, PdfText[]>();
  for (const text of texts.flatMap((whole) => splitAt(whole, edges, boxes))) {
    const { x, y } = middleOf(text);
    const box = boxes.find((each) => holdsPoint(each, x, y)) ?? nearest(boxes, x, y);
    const held = textsOf.get(box) ?? [];
    held.push(text);
    textsOf.set(box, held);
  }
  return boxes.map((box) => {
    const segments = visualLinesOf(textsOf.get(box) ?? [], page).flatMap((line) => line.segments);
    return { box, page, segments, shade: null };
  });
}

function nearest(boxes: readonly Box[], x: number, y: number): Box {
  const distance = ({ left, top, right, bottom }: Box) =>
    Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0);
  return boxes.reduce((one, other) => (distance(other) < distance(one) ? other : one));
}

/** Rows that lines make, in columns that only the text makes. */
function byAlignment(rows: readonly BoxedCell[]): BoxedCell[] {
  const lines = rows.map(({ segments }) => segments);
  const gutters = guttersOf(lines);
  if (gutters.length === 0) return [...rows];
  return rows.flatMap((row) => cellsBetween(row.box, row, gutters));
}

/** The cells that a row has between gutters. What stands across one makes its cells one. */
export function cellsBetween(
  box: Box,
  { segments, page }: { segments: readonly Segment[]; page: number },
  gutters: readonly number[],
): BoxedCell[] {
  const edges = [box.left, ...gutters, box.right];
  const crossed = gutters.filter((gutter) =>
    segments.some(({ left, right }) => left < gutter - near && right > gutter + near),
  );
  const open = edges.filter((edge) => !crossed.includes(edge));
  return open.slice(0, -1).map((left, at) => {
    const right = open[at + 1] ?? box.right;
    const held = segments.filter((segment) => {
      const { x } = middleOf(boxAround([segment]));
      return x >= left && (x < right || at === open.length - 2);
    });
    return { box: { left, right, top: box.top, bottom: box.bottom }, page, segments: held, shade: null };
  });
}
