import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapRow } from './map-model';
import { mapColumn, mapRow } from './map-sizes';
import { firstPlace, type MapPlace, stepFrom } from './map-steps';

interface MapKeys {
  /** The one place that the Tab key comes to. */
  active: MapPlace | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocusIn: (event: FocusEvent) => void;
}

/** Goes through a map by its keys, as https://www.w3.org/WAI/ARIA/apg/patterns/grid/ has it. */
export function useMapKeys(scroller: RefObject<HTMLElement | null>, rows: readonly MapRow[]): MapKeys {
  const [chosen, setChosen] = useState<{ id: string; column: number } | null>(null);
  const goes = useRef(false);
  const active = placeOf(rows, chosen) ?? firstPlace(rows);

  // A place that was gone to may be drawn only now.
  useLayoutEffect(() => {
    if (!goes.current || !active || !scroller.current) return;
    goes.current = false;
    const link = linkAt(scroller.current, active);
    bringIntoSight(scroller.current, active);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const choose = ({ row, column }: MapPlace) => {
    const id = rows[row]?.id;
    if (id !== undefined) setChosen({ id, column });
  };
  return {
    active,
    onKeyDown(event) {
      const next = active && stepFrom(rows, active, event);
      if (!next) return;
      event.preventDefault();
      goes.current = true;
      choose(next);
    },
    onFocusIn({ target }) {
      const link = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
      const row = link?.closest<HTMLElement>('[data-row]')?.dataset.row;
      if (link && row !== undefined) choose({ row: Number(row), column: Number(link.dataset.column) });
    },
  };
}

function placeOf(rows: readonly MapRow[], chosen: { id: string; column: number } | null): MapPlace | null {
  const row = chosen ? rows.findIndex(({ id }) => id === chosen.id) : -1;
  const found = rows[row];
  if (!chosen || !found) return null;
  const { column } = chosen;
  const isThere = column < 0 ? found.href !== null : found.cells.some((cell) => cell.column === column);
  return isThere ? { row, column } : null;
}

const linkAt = (map: Element, { row, column }: MapPlace): HTMLElement | null =>
  map.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${column}"]`);

/** Beyond what sticks at the sides: the browser brings a link into sight, be it under what sticks there. */
function bringIntoSight(scroller: HTMLElement, { row, column }: MapPlace): void {
  const head = scroller.querySelector<HTMLElement>('.map-heads');
  const [above, before] = [head?.offsetHeight ?? 0, head?.querySelector<HTMLElement>('.map-head')?.offsetWidth ?? 0];
  scroller.style.scrollPadding = `${above}px 0 0 ${before}px`;
  const top = row * mapRow;
  scroller.scrollTop = clamp(scroller.scrollTop, top + mapRow + above - scroller.clientHeight, top);
  const left = Math.max(0, column) * mapColumn;
  scroller.scrollLeft = clamp(scroller.scrollLeft, left + mapColumn + before - scroller.clientWidth, left);
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
