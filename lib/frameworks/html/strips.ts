import type { Block } from '@/lib/frameworks/blocks/block';
import type { GivenCell } from '@/lib/frameworks/blocks/grid';

/** A cell, with what it holds where that is a table of one row and nothing else: cells that stand in it side by side. */
export interface ReadCell {
  cell: GivenCell;
  strip: readonly GivenCell[] | null;
}

/** @param blocks what stands in the cell */
export function stripIn(cell: GivenCell, blocks: readonly Block[]): ReadCell['strip'] {
  const [block, ...others] = blocks;
  if (block?.kind !== 'table' || others.length > 0 || block.rows !== 1 || block.columns < 2) return null;
  return block.cells.map(({ lines, from }) => ({
    ...cell,
    columnSpan: 1,
    isHeader: false,
    isMarked: false,
    lines: [...lines],
    from,
  }));
}

/**
 * The rows of a table whose rows hold a strip each, as rubrics of learning platforms hold their ratings: with the cells of
 * the strips as cells of the table, under a header as wide. One strip alone is layout.
 */
export function withoutStrips(rows: readonly (readonly ReadCell[])[]): GivenCell[][] {
  const widths = new Map<number, number[]>();
  for (const row of rows) {
    for (const [place, { strip }] of placed(row)) {
      if (strip && row.length > 1) widths.set(place, [...(widths.get(place) ?? []), strip.length]);
    }
  }
  const wide = new Map(
    [...widths].filter(([, all]) => all.length > 1).map(([place, all]) => [place, Math.max(...all)]),
  );
  return rows.map((row) =>
    placed(row).flatMap(([place, { cell, strip }]) => {
      const most = wide.get(place);
      if (most === undefined) {
        const further = [...wide].filter(([at]) => at > place && at < place + cell.columnSpan);
        return [{ ...cell, columnSpan: further.reduce((span, [, each]) => span + each - 1, cell.columnSpan) }];
      }
      if (!strip) return [{ ...cell, columnSpan: cell.columnSpan + most - 1 }];
      const empty = { ...cell, columnSpan: 1, isHeader: false, isMarked: false, lines: [] };
      return [...strip, ...Array.from({ length: most - strip.length }, () => empty)];
    }),
  );
}

/** The cells of a row with the column that each begins in, as far as the row alone tells. */
function placed(row: readonly ReadCell[]): [number, ReadCell][] {
  let place = 0;
  return row.map((each) => {
    const begin = place;
    place += each.cell.columnSpan;
    return [begin, each];
  });
}
