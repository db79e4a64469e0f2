import { Component } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Block, TableCell } from '@/lib/frameworks/blocks/block';
import { type DraftPlace, placeOf } from '@/lib/frameworks/draft/draft';
import { samePlace } from '@/lib/programs/intake/rows';
import { LineText } from './line-text';
import { placeName } from './place-attributes';
import { useInParts } from './use-in-parts';

interface Props {
  table: Extract<Block, { kind: 'table' }>;
  block: number;
  marked: DraftPlace | null;
}

const partSize = 25;

export function SourceTable({ table, block, marked }: Props) {
  const rows = useMemo(() => rowsOf(table.cells), [table]);
  const parts = useInParts(rows, partSize);
  return (
    <table
      class="source-table"
      data-place={placeName(placeOf(block))}
      data-marked={marked !== null && marked.row === null}
    >
      <caption class={table.caption === '' ? 'visually-hidden' : ''}>
        {table.caption === '' ? i18n.t('intake.sourceTable') : table.caption}
      </caption>
      {parts.map((part, at) => (
        <tbody key={at}>
          {part.map(([row, cells]) => (
            <SourceRow key={row} block={block} cells={cells} marked={marked?.row === row ? marked : null} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  block: number;
  cells: readonly TableCell[];
  marked: DraftPlace | null;
}

class SourceRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return next.cells !== this.props.cells || !samePlace(next.marked, this.props.marked);
  }

  override render({ block, cells, marked }: RowProps) {
    return (
      <tr>
        {cells.map((cell) => {
          const Cell = cell.isHeader ? 'th' : 'td';
          const isHere = marked !== null && (marked.column === null || marked.column === cell.column);
          return (
            <Cell
              key={cell.column}
              rowSpan={cell.rowSpan}
              colSpan={cell.columnSpan}
              tabIndex={-1}
              data-place={placeName(placeOf(block, cell.row, cell.column))}
              data-marked={isHere && marked.line === null}
            >
              {cell.lines.map((line, at) => (
                <span
                  key={at}
                  class="source-cell-line"
                  data-place={placeName({ block, row: cell.row, column: cell.column, line: at })}
                  data-marked={isHere && marked.line === at}
                >
                  {line.marker !== '' && `${line.marker} `}
                  <LineText line={line} />
                </span>
              ))}
            </Cell>
          );
        })}
      </tr>
    );
  }
}

/** Cells by their rows; a row in which nothing begins has none. */
function rowsOf(cells: readonly TableCell[]): (readonly [row: number, cells: readonly TableCell[]])[] {
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows].sort(([one], [other]) => one - other);
}
