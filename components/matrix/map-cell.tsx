import { StateGlyph } from '@/components/state/state-glyph';
import type { MapCell } from './map-model';

interface Props {
  cell: MapCell;
  /** Where it stands in this part of the map. */
  place: number;
  href: string;
  name: string;
  isActive: boolean;
  isOpen: boolean;
  describedBy: string | undefined;
}

/** A cell of the map: its state by shape and colour, how many passages it has, and a corner where something is to be looked at. */
export function MapCellView({ cell, place, href, name, isActive, isOpen, describedBy }: Props) {
  return (
    <td class="map-place" aria-colindex={cell.column + 2} style={{ gridColumn: place }}>
      <a
        class="matrix-cell"
        data-state={cell.state}
        data-column={cell.column}
        href={href}
        aria-label={name}
        aria-current={isOpen ? 'true' : undefined}
        aria-describedby={describedBy}
        tabIndex={isActive ? 0 : -1}
      >
        <StateGlyph state={cell.state} />
        {cell.count > 0 && <span class="map-count">{cell.count}</span>}
        {cell.marks.length > 0 && <span class="matrix-marked" />}
      </a>
    </td>
  );
}
