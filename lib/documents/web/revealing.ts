import { nextFrame } from '@/lib/documents/next-frame';
import { shownIn } from '@/lib/dom/shown-in';
import {
  attributeOf,
  dispatch,
  firstIn,
  hasAttribute,
  holds,
  localNameOf,
  removeAttribute,
  setAttribute,
} from '@/lib/dom/strangers';
import { keepInView } from './keep-in-view';
import type { Piece } from './pieces';
import { isInView, scrollToPiece } from './scroll-to-piece';
import { firstSeenLine } from './seen-line';
import { parentOf } from './visible-area';

/** Scrolling can bring content in that was only estimated before; then it takes another go. */
const attempts = 4;

/** How long a passage that was scrolled to may take to be seen, in ms; and where it was given that time already. */
const fadingIn = 800;
const again = 60;

/** At which parts of their height it is tried in boxes: a head or a foot that stays may lie over the others. */
const [middle, ...besides] = [0.5, 0.8, 0.2, 0.95];

/**
 * Brings the pieces to the middle of the window, scrolling the boxes and frames around them that a person could scroll,
 * and opens what is folded around them as a click or the browser's own search would. At once: the person asked to be
 * there.
 *
 * @returns whether they are to be seen now. A slide that is turned away, or what lies under a window of the page, is not.
 */
export async function revealPieces(pieces: readonly Piece[], host: () => Element | null): Promise<boolean> {
  const [first] = pieces;
  if (!first) {
    return false;
  }
  unfold(first.segment.node);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    scrollToPiece(first, middle);
    await nextFrame();
    if (isInView(first)) {
      const isSeen = (await comesToBeSeen(first, host, fadingIn)) || (await isSeenElsewhere(first, host));
      if (isSeen) void keepInView(first, middle);
      return isSeen;
    }
  }
  return false;
}

async function isSeenElsewhere(piece: Piece, host: () => Element | null): Promise<boolean> {
  for (const part of besides) {
    scrollToPiece(piece, part);
    await nextFrame();
    if (isInView(piece) && (await comesToBeSeen(piece, host, again))) {
      return true;
    }
  }
  scrollToPiece(piece, middle);
  return false;
}

/** Pages let paragraphs fade in as they are scrolled to. */
async function comesToBeSeen(piece: Piece, host: () => Element | null, patience: number): Promise<boolean> {
  const late = performance.now() + patience;
  while (firstSeenLine([piece], host()) === null) {
    if (performance.now() > late) {
      return false;
    }
    await nextFrame();
  }
  return true;
}

function unfold(node: Node): void {
  for (let around = shownIn(node); around; around = parentOf(around)) {
    if (localNameOf(around) === 'details' && !hasAttribute(around, 'open') && !isInSummary(around, node)) {
      setAttribute(around, 'open', '');
    }
    // What find-in-page does: html.spec.whatwg.org, "ancestor hidden-until-found revealing algorithm".
    if (attributeOf(around, 'hidden') === 'until-found') {
      dispatch(around, new Event('beforematch', { bubbles: true }));
      removeAttribute(around, 'hidden');
    }
  }
}

function isInSummary(details: Element, node: Node): boolean {
  const summary = firstIn(details, ':scope > summary');
  return summary !== null && holds(summary, node);
}
