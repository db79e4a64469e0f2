import { turned } from '@/lib/documents/turned';
import { pageOf, rangeOver } from '@/lib/dom/strangers';
import { placementOf, toTop } from './frames';
import type { Piece } from './pieces';
import { runsDown } from './runs-down';
import { visibleArea } from './visible-area';

/**
 * What the pieces cover on screen, one box for each line, in the top window's viewport. Node by node, because a range
 * over whole paragraphs would give the paragraphs' boxes rather than their lines'. What a scrolling box or a frame hides
 * is left out.
 */
export function boxesOf(pieces: readonly Piece[]): DOMRect[] {
  const blocks = new Map<Element, { area: DOMRect; isDown: boolean }>();
  const boxes: DOMRect[] = [];
  for (const { segment, from, to } of pieces) {
    const { node, block } = segment;
    const { area, isDown } = blocks.get(block) ?? { area: visibleArea(block), isDown: runsDown(block) };
    blocks.set(block, { area, isDown });
    const placement = placementOf(pageOf(node));
    for (const box of rangeOver(node, from, to).getClientRects()) {
      const [length, height] = isDown ? [box.height, box.width] : [box.width, box.height];
      const shown = length > 0 && height >= lowest ? shownOf(toTop(box, placement), area) : null;
      if (shown) {
        append(boxes, shown, isDown);
      }
    }
  }
  return boxes;
}

/** What is lower than this, in CSS pixels, has no line to be seen. */
const lowest = 1;

/** Joins a box to the one before where both are of the same line. */
function append(boxes: DOMRect[], box: DOMRect, isDown: boolean): void {
  const last = boxes.at(-1);
  if (!last || !isSameLine(isDown ? turned(last) : last, isDown ? turned(box) : box)) {
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

function isSameLine(last: DOMRect, box: DOMRect): boolean {
  const gap = box.height / 2;
  return (
    Math.min(last.bottom, box.bottom) - Math.max(last.top, box.top) > Math.min(last.height, box.height) / 2 &&
    box.left <= last.right + gap &&
    box.right >= last.left - gap
  );
}

/** What is left of a line within an area; null where less than half of its height is, or of its width where it runs down. */
function shownOf(box: DOMRect, area: DOMRect): DOMRect | null {
  const left = Math.max(box.left, area.left - 1);
  const top = Math.max(box.top, area.top - 1);
  const right = Math.min(box.right, area.right + 1);
  const bottom = Math.min(box.bottom, area.bottom + 1);
  const isShown =
    bottom > top && right > left && Math.min(right - left, bottom - top) >= Math.min(box.width, box.height) / 2;
  return isShown ? new DOMRect(left, top, right - left, bottom - top) : null;
}
