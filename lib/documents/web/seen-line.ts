import { shownIn } from '@/lib/dom/shown-in';
import { boxesOf } from './boxes';
import { isFaded } from './faded';
import { isMaskedAt, maskedAround } from './masks';
import type { Piece } from './pieces';
import { runsDown } from './runs-down';
import { isCovered } from './seen';

/** Where a line is asked for what lies over it: from its beginning, as parts of its length. */
const places = [0.02, 0.5, 0.98];

/**
 * The first line of the pieces, in the top window's viewport, that is to be seen: neither faded out, masked, nor covered
 * by something of the page. Of those outside of the viewport nobody can say what covers them; they count as seen.
 */
export function firstSeenLine(pieces: readonly Piece[], host: Element | null): DOMRect | null {
  const faded = new Map<Element, boolean>();
  const masked = new Map<Element, readonly Element[]>();
  for (const piece of pieces) {
    const around = shownIn(piece.segment.node) ?? piece.segment.block;
    const isGone = faded.get(around) ?? isFaded(around);
    faded.set(around, isGone);
    if (isGone) {
      continue;
    }
    const masks = masked.get(around) ?? maskedAround(around);
    masked.set(around, masks);
    const line = boxesOf([piece]).find((box) => isSeen(around, box, masks, host));
    if (line) {
      return line;
    }
  }
  return null;
}

function isSeen(
  around: Element,
  { left, top, width, height }: DOMRect,
  masks: readonly Element[],
  host: Element | null,
): boolean {
  const points = places.map((part) => {
    const [across, down] = runsDown(around) ? [0.5, part] : [part, 0.5];
    return { x: left + width * across, y: top + height * down };
  });
  const inView = points.filter(({ x, y }) => x >= 0 && x < window.innerWidth && y >= 0 && y < window.innerHeight);
  return inView.length === 0 || inView.some((point) => !isMaskedAt(masks, point) && !isCovered(around, point, host));
}
