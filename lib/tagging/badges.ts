import type { Ground } from '@/lib/documents/document';
import type { PassageId } from '@/lib/model/ids';

/** A badge that wants to stand beside its passage. Lengths are CSS pixels of the viewport. */
export interface BadgeWish {
  passageId: PassageId;
  /** Top of the passage's first line. */
  top: number;
  /** Edges of the text block. */
  left: number;
  right: number;
  /** How far words reach on the line, where that is known. */
  words?: { left: number; right: number };
  /** Whether other text stands beside the block: a badge is to stay at the words of its line. */
  isAmidOthers?: boolean;
  width: number;
}

export interface BadgePlace {
  passageId: PassageId;
  x: number;
  y: number;
  /** Whether it lets presses through, to what the page has there. */
  letsThrough: boolean;
}

/** What the page has where a badge would stand. */
export type GroundAt = (passageId: PassageId, box: { x: number; y: number; width: number; height: number }) => Ground;

export const badgeHeight = 24;
const gap = 4;
/** How far from the edge of its block, or from the words of its line, a badge may stand so that it stays at that line. */
const mostInward = 150;

type Placed = BadgePlace & { width: number };

/**
 * Places badges at the right of their text blocks, or over the edge of the block where the window leaves no room; where
 * other text stands beside the block, after the last word of the line. One that would cover another stays at its line,
 * beside the other; where there are too many for that, it moves down. Where it would hide words, or the page has something
 * to press, it looks for another place at its line; if there is none it hides words, or at last lets presses through.
 */
export function placeBadges(
  wishes: readonly BadgeWish[],
  windowWidth: number,
  groundAt: GroundAt = () => 'free',
): BadgePlace[] {
  const placed: Placed[] = [];
  for (const wish of [...wishes].sort((a, b) => a.top - b.top || a.left - b.left)) {
    placed.push(placeOne(wish, placed, windowWidth, groundAt));
  }
  return placed.map(({ passageId, x, y, letsThrough }) => ({ passageId, x, y, letsThrough }));
}

function placeOne(wish: BadgeWish, placed: readonly Placed[], windowWidth: number, groundAt: GroundAt): Placed {
  const { passageId, width } = wish;
  const last = Math.max(0, windowWidth - width - gap);
  for (let y = wish.top; ; ) {
    const beside = placed.filter((other) => y < other.y + badgeHeight + 2 && other.y < y + badgeHeight + 2);
    const fits = (x: number): boolean =>
      x >= 0 && x <= last && beside.every((other) => x >= other.x + other.width + 2 || other.x >= x + width + 2);
    const places = placesAt(wish, beside, last)
      .map((group) => group.filter(fits))
      .find((group) => group.length > 0);
    const [any] = places ?? [];
    if (places && any !== undefined) {
      const best = bestOf(places, (x) => groundAt(passageId, { x, y, width, height: badgeHeight }));
      return { passageId, x: best ?? any, y, width, letsThrough: best === undefined };
    }
    y = Math.min(...beside.map((other) => other.y)) + badgeHeight + 2;
  }
}

/** The first place that is free, or the first that only hides words. */
function bestOf(places: readonly number[], groundOf: (x: number) => Ground): number | undefined {
  let overWords: number | undefined;
  for (const x of places) {
    const ground = groundOf(x);
    if (ground === 'free') return x;
    if (ground === 'words') overWords ??= x;
  }
  return overWords;
}

/** Where a badge may stand at its line, the best first; of a second group only where none of the first has room. */
function placesAt(wish: BadgeWish, beside: readonly Placed[], last: number): number[][] {
  const { width, left, right, words, isAmidOthers = false } = wish;
  const base = Math.max(0, Math.min(right + gap, last));
  const isAtWords = (x: number) =>
    words !== undefined &&
    ((x >= words.right && x <= words.right + mostInward) ||
      (x + width <= words.left && x >= words.left - width - mostInward));
  const besideOthers = [
    ...beside.map((other) => other.x + other.width + 2).sort((a, b) => a - b),
    ...beside.map((other) => other.x - width - 2).sort((a, b) => b - a),
  ];
  const inMargin = [base, left - width - gap];
  if (!words) return [[base, ...besideOthers.filter((x) => x >= base - mostInward), left - width - gap]];
  const [after, before] = [words.right + gap, words.left - width - gap];
  // Farther away it would seem to mean the text that it stands beside there.
  if (isAmidOthers) return [[after, ...besideOthers.filter((x) => isAtWords(x) && x <= right), before], inMargin];
  const near = besideOthers.filter((x) => x >= base - mostInward || isAtWords(x));
  return [[base, ...near, after, before, left - width - gap]];
}
