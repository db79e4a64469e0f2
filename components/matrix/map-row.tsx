import type { Window } from '@/components/windowing/windows';
import { isWithin } from '@/components/windowing/windows';
import { MapCellView } from './map-cell';
import type { MapCell, MapRow } from './map-model';
import { type MapPlace, titleColumn } from './map-steps';

/** What a map asks of whoever shows it. */
export interface MapLinks {
  hrefOf: (row: MapRow, cell: MapCell) => string;
  nameOf: (row: MapRow, cell: MapCell) => string;
  isOpen: (row: MapRow, cell: MapCell) => boolean;
}

interface Props extends MapLinks {
  row: MapRow;
  at: number;
  rowIndex: number;
  top: number;
  template: string;
  /** The columns of this part of the map, and those of them that are drawn. */
  part: Window;
  columns: Window;
  active: MapPlace | null;
  /** The cell whose card is shown, and the card's id. */
  described: { column: number; id: string } | null;
}

export function MapRowView({
  row,
  at,
  rowIndex,
  top,
  template,
  part,
  columns,
  active,
  described,
  hrefOf,
  nameOf,
  isOpen,
}: Props) {
  const isActive = (column: number) => active?.row === at && active.column === column;
  const title = (
    <>
      {row.code !== '' && <span class="quiet">{row.code}</span>} <span class="map-title">{row.title}</span>
    </>
  );
  return (
    <tr
      class="map-row"
      data-row={at}
      data-quiet={row.isQuiet}
      aria-rowindex={rowIndex}
      style={{ top: `${top}px`, gridTemplateColumns: template }}
    >
      <th scope="row" class="map-head" aria-colindex={1} title={row.title}>
        {row.href === null ? (
          <span class="map-name">{title}</span>
        ) : (
          <a
            class="map-name"
            href={row.href}
            data-column={titleColumn}
            tabIndex={isActive(titleColumn) ? 0 : -1}
            {...(row.isOutside && { target: '_blank', rel: 'noreferrer' })}
          >
            {title}
          </a>
        )}
        <span class="small quiet map-note">{row.note}</span>
      </th>
      {row.cells
        .filter(({ column }) => isWithin(part, column) && (isWithin(columns, column) || isActive(column)))
        .map((cell) => (
          <MapCellView
            key={cell.key}
            cell={cell}
            place={cell.column + 2 - part.from}
            href={hrefOf(row, cell)}
            name={nameOf(row, cell)}
            isActive={isActive(cell.column)}
            isOpen={isOpen(row, cell)}
            describedBy={described?.column === cell.column ? described.id : undefined}
          />
        ))}
    </tr>
  );
}
