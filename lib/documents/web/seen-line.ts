import { shownIn } from '@/lib/dom/shown-in';
import { boxesOf } from './boxes';
import { type Veil, veilOf } from './faded';
import { isMaskedAt } from './masks';
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
  const veils = new Map<Element, Veil>();
  for (const piece of pieces) {
    const around = shownIn(piece.segment.node) ?? piece.segment.block;
    const veil = veils.get(around) ?? veilOf(around);
    veils.set(around, veil);
    const line = veil.isFaded ? undefined : boxesOf([piece]).find((box) => isSeen(around, box, veil.masked, host));
    if (line) {
      return line;
    }
  }
  return null;
}

function isSeen(
  around: Element,
  { left, top, width, height }: DOMRect,
  masked: readonly Element[],
  host: Element | null,
): boolean {
  const points = places.map((part) => {
    const [across, down] = runsDown(around) ? [0.5, part] : [part, 0.5];
    return { x: left + width * across, y: top + height * down };
  });
  const inView = points.filter(({ x, y }) => x >= 0 && x < window.innerWidth && y >= 0 && y < window.innerHeight);
  return inView.length === 0 || inView.some((point) => !isMaskedAt(masked, point) && !isCovered(around, point, host));
}
