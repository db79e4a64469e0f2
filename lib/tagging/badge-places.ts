import type { PassageId } from '@/lib/model/ids';

/** In CSS pixels of the viewport. */
export interface BadgeBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A badge that wants to stand beside its passage. Lengths are CSS pixels of the viewport. */
export interface BadgeWish {
  passageId: PassageId;
  /** Top of the passage's first line, and its height where the badge is to stand at its middle. */
  top: number;
  height?: number;
  /** Edges of the text block. */
  left: number;
  right: number;
  /** How far words reach on the line, where that is known, and how far the passage does. */
  words?: { left: number; right: number };
  passage?: { left: number; right: number };
  /** Whether other text stands beside the block: a badge is to stay at the words of its line. */
  isAmidOthers?: boolean;
  width: number;
  /** Whether the line runs down: in all of these across and down are then exchanged. */
  runsDown?: boolean;
}

const gap = 4;
/** How far from the edge of its block, or from the words of its line, a badge may stand so that it stays at that line. */
const mostInward = 150;

/** How wide small badges are, and how much more room is to be beyond them, so that they are not taken for those of what follows. */
export const smallSizes = [
  { width: 10, spare: 4 },
  { width: 6, spare: 1 },
] as const;

/** Which end of its line a small badge stands at. */
export type Side = 'after' | 'before';

type Beside = readonly BadgeBox[];

/** Where a badge may stand at its line, the best first; of a second group only where none of the first has room. */
export function placesAt(wish: BadgeWish, beside: Beside, end: number): number[][] {
  const { width, left, right, words, isAmidOthers = false } = wish;
  const last = Math.max(0, end - width - gap);
  const base = Math.max(0, Math.min(right + gap, last));
  const besideOthers = nextTo(beside, width);
  const inMargin = [base, left - width - gap];
  if (!words) return [[base, ...besideOthers.filter((x) => x >= base - mostInward), left - width - gap]];
  const [after, before] = [words.right + gap, words.left - width - gap];
  // Farther away it would seem to mean the text that it stands beside there.
  const isAtWords = (x: number) => isAt(words, x, width);
  if (isAmidOthers) return [[after, ...besideOthers.filter((x) => isAtWords(x) && x <= right), before], inMargin];
  const near = besideOthers.filter((x) => x >= base - mostInward || isAtWords(x));
  return [[base, ...near, after, before, left - width - gap]];
}

/** Where a small badge may stand close to its line, at the end that the passage is nearer to, and where else. */
export function besideLine(wish: BadgeWish, width: number): { x: number; side: Side }[] {
  const { words, passage, left, right, isAmidOthers } = wish;
  if (!words) return [];
  const ends = isAmidOthers ? [words] : [words, { left, right }];
  const places = ends.flatMap((each) => [
    { x: each.right + 1, side: 'after' as const },
    { x: each.left - width - 1, side: 'before' as const },
  ]);
  const isNearStart = passage && passage.left - words.left < words.right - passage.right;
  const first: Side = isNearStart ? 'before' : 'after';
  return places.sort((one, other) => Number(other.side === first) - Number(one.side === first));
}

/** Where a small badge may stand over the end of its own line, the best first. */
export function overLine({ words }: BadgeWish, beside: Beside, width: number): number[] {
  if (!words) return [];
  const last = words.right - width;
  return [last, ...nextTo(beside, width).filter((x) => x <= last && x >= words.left)];
}

const isAt = (words: { left: number; right: number }, x: number, width: number): boolean =>
  (x >= words.right && x <= words.right + mostInward) ||
  (x + width <= words.left && x >= words.left - width - mostInward);

const nextTo = (beside: Beside, width: number): number[] => [
  ...beside.map((other) => other.x + other.width + 2).sort((a, b) => a - b),
  ...beside.map((other) => other.x - width - 2).sort((a, b) => b - a),
];
