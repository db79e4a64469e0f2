import { pageOf, rangeAround } from '@/lib/dom/strangers';
import { placementOf, toTop } from './frames';
import type { Piece } from './pieces';
import { visibleArea } from './visible-area';

/**
 * What the pieces cover on screen, one box for each line, in the top window's viewport. Node by node, because a range
 * over whole paragraphs would give the paragraphs' boxes rather than their lines'. What a scrolling box or a frame hides
 * is left out.
 */
export function boxesOf(pieces: readonly Piece[]): DOMRect[] {
  const areas = new Map<Element, DOMRect>();
  const boxes: DOMRect[] = [];
  for (const { segment, from, to } of pieces) {
    const { node, block } = segment;
    const area = areas.get(block) ?? visibleArea(block);
    areas.set(block, area);
    const range = rangeAround(node);
    range.setStart(node, from);
    range.setEnd(node, to);
    const placement = placementOf(pageOf(node));
    for (const box of range.getClientRects()) {
      const placed = toTop(box, placement);
      if (box.width > 0 && box.height > 0 && overlaps(placed, area)) {
        append(boxes, placed);
      }
    }
  }
  return boxes;
}

/** Joins a box to the one before where both are of the same line. */
function append(boxes: DOMRect[], box: DOMRect): void {
  const last = boxes.at(-1);
  const gap = box.height / 2;
  const isSameLine =
    last !== undefined &&
    Math.min(last.bottom, box.bottom) - Math.max(last.top, box.top) > Math.min(last.height, box.height) / 2 &&
    box.left <= last.right + gap &&
    box.right >= last.left - gap;
  if (!isSameLine) {
    boxes.push(box);
    return;
  }
  const left = Math.min(last.left, box.left);
  const top = Math.min(last.top, box.top);
  boxes[boxes.length - 1] = new DOMRect(
    left,
    top,
    Math.max(last.right, box.right) - left,
    Math.max(last.bottom, box.bottom) - top,
  );
}

function overlaps(box: DOMRect, area: DOMRect): boolean {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return x >= area.left - 1 && x <= area.right + 1 && y >= area.top - 1 && y <= area.bottom + 1;
}
