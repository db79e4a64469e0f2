import { boxOf, clientLeftOf, clientTopOf } from '@/lib/dom/strangers';
import type { Box } from '@/lib/frameworks/blocks/box';

/** From which track to which, from 0. */
interface Tracks {
  first: number;
  last: number;
}

/** Where the columns and rows of a grid lie that is laid out. */
export interface GridTracks {
  columnsOf(box: Box): Tracks;
  rowsOf(box: Box): Tracks;
}

/** How far within a track the edge of a box must lie to be in it, in pixels. */
const inset = 2;

/** Null where the grid is not laid out, as in something that is folded away. */
export function tracksOf(grid: Element, style: CSSStyleDeclaration): GridTracks | null {
  const columns = endsOf(style.gridTemplateColumns, style.columnGap);
  const rows = endsOf(style.gridTemplateRows, style.rowGap);
  if (!columns || !rows) return null;
  const around = boxOf(grid);
  const left = around.left + clientLeftOf(grid) + Number.parseFloat(style.paddingLeft);
  const right = around.right - clientLeftOf(grid) - Number.parseFloat(style.paddingRight);
  const top = around.top + clientTopOf(grid) + Number.parseFloat(style.paddingTop);
  return {
    columnsOf: (box) =>
      style.direction === 'rtl'
        ? between(columns, right - box.right, right - box.left)
        : between(columns, box.left - left, box.right - left),
    rowsOf: (box) => between(rows, box.top - top, box.bottom - top),
  };
}

/** Where each track ends, its gap with it; null where they have no sizes. */
function endsOf(template: string, gap: string): number[] | null {
  const sizes = template
    .replace(/\[[^\]]*\]/g, ' ')
    .trim()
    .split(/\s+/);
  if (sizes.length === 0 || !sizes.every((size) => /^[\d.]+px$/.test(size))) return null;
  const between = Number.parseFloat(gap) || 0;
  let end = 0;
  return sizes.map((size) => {
    end += Number.parseFloat(size) + between;
    return end;
  });
}

function between(ends: readonly number[], from: number, to: number): Tracks {
  const at = (value: number) => {
    const found = ends.findIndex((end) => end > value);
    return found < 0 ? ends.length - 1 : found;
  };
  const first = at(from + inset);
  return { first, last: Math.max(first, at(to - inset)) };
}
