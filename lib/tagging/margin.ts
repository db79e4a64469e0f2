import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DocumentAdapter, Ground } from '@/lib/documents/document';
import { turned } from '@/lib/documents/turned';
import { clientWidthOf, rootElementOf } from '@/lib/dom/strangers';
import { startOfText } from '@/lib/model/cut-text';
import type { PassageId, TagId } from '@/lib/model/ids';
import { isAllAnswered, isAsked } from './asked';
import type { BadgeWish, Side } from './badge-places';
import { placeBadges } from './badges';
import { type ChoiceBook, choicesOfTag, codesOfTag } from './choice-book';
import type { FoundPassage } from './document-order';
import { slotOf, undecidedSlot } from './indicator-choice';
import { Rounds } from './rounds';

/** A badge in the margin, in document order. `x` and `y` are CSS pixels from the overlay's origin. */
export interface MarginBadge {
  tagId: TagId;
  x: number;
  y: number;
  codes: readonly string[];
  /** How far below its line it stands, in CSS pixels, where others left no room there. */
  lowered: number;
  /** The size of one that has no room for its code, and which end of its line it stands at; null where it has. */
  small: { width: number; height: number; side: Side } | null;
  /** Whether it stands below or above a line that runs down, and is written so. */
  runsDown: boolean;
  /** Whether it lets presses through, to what the page has there. */
  letsThrough: boolean;
  /** Palette slot of the first indicator. */
  slot: number;
  /** How the passage begins, to tell badges apart by ear. */
  quote: string;
  changed: boolean;
  /** For a passage that someone else asks about: who does, and whether all that they ask has an answer. */
  asked: { from: string; isAnswered: boolean } | null;
}

type Placing = Pick<MarginBadge, 'x' | 'y' | 'lowered' | 'letsThrough' | 'small' | 'runsDown'>;

export interface MarginNeeds {
  adapter: Pick<DocumentAdapter, 'boxes' | 'seenBox' | 'groundAt' | 'lineOf' | 'block' | 'onMove'>;
  passages: ReadonlySignal<readonly FoundPassage[]>;
  book: ReadonlySignal<ChoiceBook>;
  /** Where the overlay's own zero point is in the viewport at this moment. */
  origin(): { x: number; y: number };
}

const quoteStart = 60;
const longestCode = 10;

/** What a badge of these codes will measure in width, near enough for finding room. In CSS pixels. */
function badgeWidth(codes: readonly string[], changed: boolean): number {
  return 28 + 8 * badgeText(codes).length + (changed ? 8 : 0);
}

/** The first code, and how many more there are: "2b +2". A long code keeps its end, in which it differs from others. */
export function badgeText([code = '?', ...more]: readonly string[]): string {
  const letters = [...code];
  const shown = letters.length > longestCode ? `…${letters.slice(1 - longestCode).join('')}` : code;
  return `${shown}${more.length > 0 ? ` +${more.length}` : ''}`;
}

/** A badge at the window's edge would mean what is there, and not what has gone off to the side. */
const isAcross = ({ left, right }: DOMRect): boolean => right > 0 && left < window.innerWidth;

/** Keeps a badge beside every passage near the viewport. */
export function startMargin(
  { adapter, passages, book, origin }: MarginNeeds,
  until: AbortSignal,
): ReadonlySignal<readonly MarginBadge[]> {
  const badges = signal<readonly MarginBadge[]>([]);
  const rounds = new Rounds({ again: () => rounds.look(place), until });

  /** Where passages are at this look. */
  const measured = new Map<PassageId, DOMRect[]>();
  const boxesOf = (passageId: PassageId): DOMRect[] => {
    const boxes = measured.get(passageId) ?? adapter.boxes(passageId);
    measured.set(passageId, boxes);
    return boxes;
  };

  const moved = () => {
    rounds.moved();
    rounds.look(place);
  };

  function place(): void {
    measured.clear();
    const near = passages.peek().flatMap((passage) => beside(passage));
    if (near.length === 0) {
      if (badges.peek().length > 0) badges.value = [];
      return;
    }
    const zero = origin();
    const wishes = new Map(near.map(({ wish }) => [wish.passageId, wish]));
    const root = rootElementOf(document);
    const places = placeBadges(
      near.map(({ wish }) => wish),
      { width: root ? clientWidthOf(root) : window.innerWidth, height: window.innerHeight },
      (passageId, { x, y, width, height }) => {
        const wish = wishes.get(passageId);
        const [along, across] = wish?.runsDown ? [y, x] : [x, y];
        const from = [along - (wish?.right ?? 0), across - (wish?.top ?? 0)].map(Math.round);
        const about = [passageId, ...from, width].join(' ');
        // Until it is known, the page has the press.
        const look = () => adapter.groundAt?.(new DOMRect(x, y, width, height), passageId) ?? 'free';
        return rounds.ask<Ground>(about, look, 'taken');
      },
    );
    const at = new Map(places.map((each) => [each.passageId, each]));
    const next = near.flatMap(({ badge, wish }) => {
      const found = at.get(wish.passageId);
      if (!found) return [];
      const { x, y, width, height, letsThrough, lowered } = found;
      const small = found.small && { width, height, side: found.small };
      const { runsDown = false } = wish;
      return { ...badge, x: x - zero.x, y: y - zero.y, lowered, letsThrough, small, runsDown };
    });
    if (JSON.stringify(next) !== JSON.stringify(badges.peek())) badges.value = next;
  }

  function beside({ located, tag }: FoundPassage): { badge: Omit<MarginBadge, keyof Placing>; wish: BadgeWish }[] {
    const { passageId } = located;
    const line = rounds.ask(`near ${passageId}`, () => isNear(passageId), false) ? seenLine(passageId) : null;
    if (!line || !isAcross(line)) return [];
    const choices = choicesOfTag(book.peek(), tag);
    const asked = isAsked(tag) ? { from: tag.asked.review.request.from, isAnswered: isAllAnswered(tag.asked) } : null;
    const codes = asked ? [asked.isAnswered ? '\u2713' : '?'] : codesOfTag(book.peek(), tag);
    const slot = choices[0] ? slotOf(choices[0].indicator) : undecidedSlot;
    const quote = startOfText(located.quote, quoteStart);
    const changed = located.status === 'changed';
    return [
      {
        badge: { tagId: tag.id, codes, slot, quote, changed, asked },
        wish: { passageId, width: badgeWidth(codes, changed), ...room(passageId, line) },
      },
    ];
  }

  /** What stands on the line and around it; what moves takes along how far words reach, until it is asked again. */
  function room(passageId: PassageId, line: DOMRect): Omit<BadgeWish, 'passageId' | 'width'> {
    const block = adapter.block(passageId) ?? line;
    const find = () => {
      const found = adapter.lineOf?.(passageId, line);
      const start = found?.runsDown ? line.top : line.left;
      return found ? { ...found, from: found.from - start, to: found.to - start } : null;
    };
    const found = rounds.ask(`words ${passageId}`, find, null);
    if (!found) return { top: line.top, height: line.height, left: block.left, right: block.right };
    const { from, to, isAmidOthers, runsDown } = found;
    const [along, around] = runsDown ? [turned(line), turned(block)] : [line, block];
    const words = { left: along.left + from, right: along.left + to };
    const { left, right } = around;
    const passage = { left: along.left, right: along.right };
    return { top: along.top, height: along.height, left, right, words, passage, isAmidOthers, runsDown };
  }

  /** What stands far outside of the window is not followed on its way. */
  function isNear(passageId: PassageId): boolean {
    const reach = window.innerHeight / 2;
    return boxesOf(passageId).some(
      (box) => box.bottom > -reach && box.top < window.innerHeight + reach && isAcross(box),
    );
  }

  /** Its first line that is to be seen. What moves takes along which one that is, until it is asked again. */
  function seenLine(passageId: PassageId): DOMRect | null {
    const [first] = boxesOf(passageId);
    if (!first || !adapter.seenBox) return first ?? null;
    const find = () => {
      const seen = adapter.seenBox?.(passageId);
      return seen ? { x: seen.x - first.x, y: seen.y - first.y, width: seen.width, height: seen.height } : null;
    };
    const seen = rounds.ask(passageId, find, null);
    return seen && new DOMRect(first.x + seen.x, first.y + seen.y, seen.width, seen.height);
  }

  adapter.onMove(moved, until);
  const stop = effect(() => {
    void passages.value;
    void book.value;
    // The paint comes first: it is what boxes are known from.
    queueMicrotask(moved);
  });
  until.addEventListener('abort', () => {
    stop();
    badges.value = [];
  });
  return badges;
}
