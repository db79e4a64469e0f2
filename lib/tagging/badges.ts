import type { PassageId } from '@/lib/model/ids';

/** A badge that wants to stand beside its passage. Lengths are CSS pixels of the viewport. */
export interface BadgeWish {
  passageId: PassageId;
  /** Top of the passage's first line. */
  top: number;
  /** Right edge of the text block. */
  right: number;
  width: number;
}

export interface BadgePlace {
  passageId: PassageId;
  x: number;
  y: number;
}

export const badgeHeight = 24;
const gap = 4;

/**
 * Places badges at the right of their text blocks, or over the edge of the block where the window leaves no room. A
 * badge that would cover one placed before it moves down.
 */
export function placeBadges(wishes: readonly BadgeWish[], windowWidth: number): BadgePlace[] {
  const placed: (BadgePlace & { width: number })[] = [];
  for (const wish of [...wishes].sort((a, b) => a.top - b.top)) {
    const x = Math.max(0, Math.min(wish.right + gap, windowWidth - wish.width - gap));
    const beside = placed.filter((other) => other.x < x + wish.width && x < other.x + other.width);
    let y = wish.top;
    for (const other of beside.sort((a, b) => a.y - b.y)) {
      if (y < other.y + badgeHeight + 2 && other.y < y + badgeHeight + 2) y = other.y + badgeHeight + 2;
    }
    placed.push({ passageId: wish.passageId, x, y, width: wish.width });
  }
  return placed.map(({ passageId, x, y }) => ({ passageId, x, y }));
}
