import type { Ground } from '@/lib/documents/document';
import type { PassageId } from '@/lib/model/ids';
import { type BadgeBox, type BadgeWish, besideLine, overLine, placesAt, type Side, smallSizes } from './badge-places';

export interface BadgePlace extends BadgeBox {
  passageId: PassageId;
  /** Whether it lets presses through, to what the page has there. */
  letsThrough: boolean;
  /** Where there was room for a small one only, without its code: the end of its line that it stands at. */
  small: Side | null;
  /** How far below its line it stands. */
  lowered: number;
}

/** What the page has where a badge would stand. */
export type GroundAt = (passageId: PassageId, box: BadgeBox) => Ground;

export const badgeHeight = 24;
/** How low a small badge may be on a low line. */
const lowest = 10;

/**
 * Places badges at the right of their text blocks, or over the edge of the block where the window leaves no room; where
 * other text stands beside the block, after the last word of the line. One that would cover another stays at its line,
 * beside the other; where there are too many for that, it moves down. Where it would hide words, or the page has something
 * to press, it looks for another place at its line, and then for one that a small badge fits into, such as between two
 * columns. If there is none, a small one stands over the end of its own line, or it hides words, or at last lets presses
 * through. Beside lines that run down, all of this is turned: a badge stands below or above them.
 */
export function placeBadges(
  wishes: readonly BadgeWish[],
  window: { width: number; height: number },
  groundAt: GroundAt = () => 'free',
): BadgePlace[] {
  const placed: BadgePlace[] = [];
  for (const wish of [...wishes].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const turn = wish.runsDown ? turned : same;
    const place = placeOne(wish, placed.map(turn), wish.runsDown ? window.height : window.width, (box) =>
      groundAt(wish.passageId, turn(box)),
    );
    placed.push({ passageId: wish.passageId, ...turn(place) });
  }
  return placed;
}

const same = <Turned extends BadgeBox>(box: Turned): Turned => box;
const turned = <Turned extends BadgeBox>(box: Turned): Turned => ({
  ...box,
  ...{ x: box.y, y: box.x, width: box.height, height: box.width },
});

type Placed = Omit<BadgePlace, 'passageId'>;

function placeOne(
  wish: BadgeWish,
  placed: readonly BadgeBox[],
  end: number,
  groundAt: (box: BadgeBox) => Ground,
): Placed {
  const first = topAtMiddle(wish, badgeHeight);
  for (let y = first; ; ) {
    const at = atHeight(placed, { y, height: badgeHeight, end });
    const full = at.fitting(placesAt(wish, at.beside, end), wish.width);
    const small = y === first ? smallBoxes(wish, placed, end) : { free: [], over: [] };
    const [any] = full.length > 0 ? full : small.over;
    if (any) {
      const best = bestOf(full, small, (box) => {
        const ground = groundAt(box);
        return ground === 'free' && y === first && hidesOwn(wish, box) ? 'words' : ground;
      });
      return { ...(best ?? any), letsThrough: best === undefined, lowered: wish.runsDown ? 0 : y - first };
    }
    y = Math.min(...at.beside.map((other) => other.y)) + badgeHeight + 2;
  }
}

/** A pixel is neither letter nor room. */
const hidesOwn = ({ words }: BadgeWish, { x, width }: BadgeBox): boolean =>
  words !== undefined && x < words.right - 1 && x + width > words.left + 1;

/** Where one that is less high than the line stands at its top, and one that is higher at its middle. */
function topAtMiddle({ top, height = badgeHeight }: BadgeWish, own: number): number {
  const above = Math.max(0, own - height) / 2;
  return Math.max(top - above, Math.min(top, 0));
}

/** A place that may be had, and the room there that is to be free for it. */
type Candidate = BadgeBox & Pick<BadgePlace, 'small'>;
type SmallCandidate = { box: Candidate; room: BadgeBox };

/** Small badges are no higher than their line: above and below it words may stand that are no place for them. */
function smallBoxes(wish: BadgeWish, placed: readonly BadgeBox[], end: number) {
  const height = Math.max(lowest, Math.min(badgeHeight, wish.height ?? badgeHeight));
  const y = topAtMiddle(wish, height);
  const at = atHeight(placed, { y, height, end });
  const free = smallSizes.flatMap(({ width, spare }) =>
    besideLine(wish, width)
      .filter(({ x }) => at.fits(x, width))
      .map(({ x, side }): SmallCandidate => {
        const box = { x, y, width, height };
        const room = { ...box, x: side === 'after' ? x : x - spare, width: width + spare };
        return { box: { ...box, small: side }, room };
      }),
  );
  const { width } = smallSizes[1];
  const over = overLine(wish, at.beside, width).filter((x) => at.fits(x, width));
  return { free, over: over.map((x): Candidate => ({ x, y, width, height, small: 'after' })) };
}

interface Height {
  y: number;
  height: number;
  /** Where the window ends along the line. */
  end: number;
}

function atHeight(placed: readonly BadgeBox[], { y, height, end }: Height) {
  const beside = placed.filter((other) => y < other.y + other.height + 2 && other.y < y + height + 2);
  const fits = (x: number, width: number): boolean =>
    x >= 0 && x + width <= end && beside.every((other) => x >= other.x + other.width + 2 || other.x >= x + width + 2);
  /** Of a second group only where none of the first has room. */
  const fitting = (groups: readonly (readonly number[])[], width: number): Candidate[] => {
    const some = groups.map((group) => group.filter((x) => fits(x, width))).find((group) => group.length > 0) ?? [];
    return [...new Set(some)].map((x) => ({ x, y, width, height, small: null }));
  };
  return { beside, fits, fitting };
}

/** The first place that is free, or the first that only hides words, those of its own line before those of others. */
function bestOf(
  full: readonly Candidate[],
  small: { free: readonly SmallCandidate[]; over: readonly Candidate[] },
  groundAt: (box: BadgeBox) => Ground,
): Candidate | undefined {
  let overWords: Candidate | undefined;
  for (const box of full) {
    const ground = groundAt(box);
    if (ground === 'free') return box;
    if (ground === 'words') overWords ??= box;
  }
  return (
    small.free.find(({ room }) => groundAt(room) === 'free')?.box ??
    small.over.find((box) => groundAt(box) !== 'taken') ??
    overWords
  );
}
