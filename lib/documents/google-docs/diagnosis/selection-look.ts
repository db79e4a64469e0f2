import { nameOf } from './members';
import { safeElement } from './names';
import type { SelectionLook } from './structure';
import { safeMeasures } from './values';

/** More shapes than this are not looked at. */
const most = 500;

/** The shapes by which the selection is drawn: where they stand, each way once, and their fills. */
export function lookAtSelection(): SelectionLook {
  const shapes = [...document.querySelectorAll('.kix-canvas-tile-selection :is(rect, path, polygon)')].slice(0, most);
  const ways = new Set<string>();
  const fills = new Set<string>();
  for (const shape of shapes) {
    ways.add(wayTo(shape));
    fills.add(safeMeasures(shape.getAttribute('fill') ?? ''));
  }
  return {
    shapes: shapes.length,
    insideClips: shapes.filter((shape) => shape.closest('clipPath')).length,
    ways: [...ways].slice(0, 12),
    fills: [...fills].slice(0, 12),
  };
}

/** The names of the elements from the tile down to a shape: `div > svg > g > rect`. */
function wayTo(shape: Element): string {
  const names: string[] = [];
  for (let each: Element | null = shape; each && names.length < 12; each = each.parentElement) {
    names.unshift(safeElement(nameOf(each)));
    if (each.classList.contains('kix-canvas-tile-selection')) break;
  }
  return names.join(' > ');
}
