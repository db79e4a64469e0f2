import type { PassageId } from '@/lib/model/ids';

/** A badge that wants to stand beside its passage. Lengths are CSS pixels of the viewport. */
export interface BadgeWish {
  passageId: PassageId;
  /** Top of the passage's first line. */
  top: number;
  /** Edges of the text block. */
  left: number;
  right: number;
  width: number;
}

export interface BadgePlace {
  passageId: PassageId;
  x: number;
  y: number;
  /** Whether it lets presses through, to what the page has there. */
  letsThrough: boolean;
}

/** Whether a badge that stands there takes no press that is meant for the page. */
export type IsFree = (passageId: PassageId, box: { x: number; y: number; width: number; height: number }) => boolean;

export const badgeHeight = 24;
const gap = 4;
/** How far over the text a badge may stand so that it stays at its line. */
const mostInward = 150;

type Placed = BadgePlace & { width: number };

/**
 * Places badges at the right of their text blocks, or over the edge of the block where the window leaves no room. One
 * that would cover another stays at its line, beside the other; where there are too many for that, it moves down. Where
 * the page has something to press there, it looks for another place at its line, and if there is none, lets presses
 * through.
 */
export function placeBadges(
  wishes: readonly BadgeWish[],
  windowWidth: number,
  isFree: IsFree = () => true,
): BadgePlace[] {
  const placed: Placed[] = [];
  for (const wish of [...wishes].sort((a, b) => a.top - b.top)) {
    placed.push(placeOne(wish, placed, windowWidth, isFree));
  }
  return placed.map(({ passageId, x, y, letsThrough }) => ({ passageId, x, y, letsThrough }));
}

function placeOne(wish: BadgeWish, placed: readonly Placed[], windowWidth: number, isFree: IsFree): Placed {
  const { passageId, width } = wish;
  const last = Math.max(0, windowWidth - width - gap);
  const base = Math.max(0, Math.min(wish.right + gap, last));
  const first = Math.max(0, base - mostInward);
  for (let y = wish.top; ; ) {
    const beside = placed.filter((other) => y < other.y + badgeHeight + 2 && other.y < y + badgeHeight + 2);
    const fits = (x: number): boolean =>
      beside.every((other) => x >= other.x + other.width + 2 || other.x >= x + width + 2);
    const places = [
      base,
      ...beside.map((other) => other.x + other.width + 2).sort((a, b) => a - b),
      ...beside.map((other) => other.x - width - 2).sort((a, b) => b - a),
      wish.left - width - gap,
    ].filter((x, place) => (place === 0 || (x >= (x < wish.left ? 0 : first) && x <= last)) && fits(x));
    const [any] = places;
    if (any !== undefined) {
      const free = places.find((x) => isFree(passageId, { x, y, width, height: badgeHeight }));
      return { passageId, x: free ?? any, y, width, letsThrough: free === undefined };
    }
    y = Math.min(...beside.map((other) => other.y)) + badgeHeight + 2;
  }
}
