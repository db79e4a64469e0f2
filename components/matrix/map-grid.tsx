import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { usePrinting } from '@/components/windowing/use-printing';
import { useScrollWindow } from '@/components/windowing/use-scroll-window';
import { isWithin, type Window } from '@/components/windowing/windows';
import { MapCard } from './map-card';
import { headRows, MapHeads } from './map-heads';
import type { CoverageMap, MapCell, MapRow } from './map-model';
import { type MapLinks, MapRowView } from './map-row';
import { mapColumn, mapMargin, mapRow, printedColumns } from './map-sizes';
import { useHovered } from './use-hovered';
import { useMapKeys } from './use-map-keys';

interface Props extends MapLinks {
  map: CoverageMap;
  /** What is shown beside a cell while the pointer rests on it. */
  cardOf: (row: MapRow, cell: MapCell) => ComponentChildren;
  /** Told the rows that are drawn. */
  onNear?: (ids: string[]) => void;
}

const all: Window = { from: 0, to: Number.POSITIVE_INFINITY };

/** A map of cells that the arrow keys go through. Only what is near the window is drawn. */
export function MapGrid({ map, cardOf, onNear, ...links }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const cardId = useId();
  const isPrinting = usePrinting();
  const seen = useScrollWindow(scroller, { row: mapRow, column: mapColumn, margin: mapMargin });
  const keys = useMapKeys(scroller, map.rows);
  const hover = useHovered();
  const { rows, columns } = isPrinting ? { rows: all, columns: all } : seen;
  const parts = useMemo(() => partsOf(map.columns.length, isPrinting), [map.columns.length, isPrinting]);
  const near = map.rows.filter((_, at) => isWithin(rows, at)).map(({ id }) => id);
  useEffect(() => onNear?.(near), [near.join(' ')]);

  const hovered = hover.hovered?.place;
  const row = hovered && map.rows[hovered.row];
  const cell = row?.cells.find(({ column }) => column === hovered?.column);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the links in it. */}
      <div
        ref={scroller}
        class="map-scroll"
        onKeyDown={(event) => {
          if (event.key === 'Escape') hover.close();
          else keys.onKeyDown(event);
        }}
        onFocusIn={(event) => {
          keys.onFocusIn(event);
          hover.onFocusIn(event);
        }}
        onPointerOver={hover.onPointerOver}
        onPointerLeave={hover.leave}
        onFocusOut={hover.leave}
        onClick={hover.close}
      >
        {parts.map((part) => {
          const template = `var(--map-head) repeat(${part.to - part.from}, var(--map-cell))`;
          return (
            <table
              key={part.from}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of links, in which the arrow keys go.
              role="grid"
              class="map"
              aria-label={map.label}
              aria-readonly="true"
              aria-rowcount={map.rows.length + headRows(map)}
              aria-colcount={map.columns.length + 1}
              style={{ '--columns': part.to - part.from }}
            >
              <MapHeads map={map} part={part} columns={columns} template={template} />
              <tbody class="map-rows" style={{ '--rows': map.rows.length }}>
                {map.rows.map((each, at) =>
                  (isPrinting ? hasIn(each, part) : isWithin(rows, at) || at === keys.active?.row) ? (
                    <MapRowView
                      key={each.id}
                      row={each}
                      at={at}
                      rowIndex={at + 1 + headRows(map)}
                      top={at * mapRow}
                      template={template}
                      part={part}
                      columns={columns}
                      active={keys.active}
                      described={hovered?.row === at ? { column: hovered.column, id: cardId } : null}
                      {...links}
                    />
                  ) : null,
                )}
              </tbody>
            </table>
          );
        })}
      </div>
      {hover.hovered && row && cell && (
        <MapCard id={cardId} boxes={hover.hovered.boxes} onKeep={hover.keep} onLeave={hover.leave}>
          {cardOf(row, cell)}
        </MapCard>
      )}
    </>
  );
}

/** On paper, a part of the map has no lines that say nothing in it. */
const hasIn = ({ cells }: MapRow, part: Window): boolean => cells.some(({ column }) => isWithin(part, column));

/** All columns beside each other, and as many as a page has room for where they are printed. */
function partsOf(columns: number, isPrinting: boolean): Window[] {
  const most = isPrinting ? printedColumns : Math.max(columns, 1);
  return Array.from({ length: Math.max(1, Math.ceil(columns / most)) }, (_, at) => ({
    from: at * most,
    to: Math.min(columns, (at + 1) * most),
  }));
}
