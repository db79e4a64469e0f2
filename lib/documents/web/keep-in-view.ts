import { nextFrame } from '@/lib/documents/next-frame';
import { documentOf, parentElementOf, rootElementOf, scrollerOf, scrollLeftOf, scrollTopOf } from '@/lib/dom/strangers';
import { boxesOf } from './boxes';
import type { Piece } from './pieces';
import { isInView, scrollToPiece } from './scroll-to-piece';
import { surroundings } from './visible-area';

/** How long a page may go on loading what pushes a passage away, in ms, and how often it may. */
const loading = 1_500;
const mostPushes = 5;

/** What a page loads once it comes near, such as pictures, pushes on what was scrolled to, which stays where it is meant to be. */
export async function keepInView(piece: Piece, part: number): Promise<void> {
  const late = performance.now() + loading;
  let place = scrolledTo(piece);
  for (let pushes = 0; pushes < mostPushes && performance.now() < late; ) {
    await nextFrame();
    // The person has gone on, or the page has.
    if (scrolledTo(piece) !== place) return;
    if (!isInView(piece) && boxesOf([piece]).length > 0) {
      scrollToPiece(piece, part);
      place = scrolledTo(piece);
      pushes += 1;
    }
  }
}

/** How far everything around a piece is scrolled. */
function scrolledTo({ segment }: Piece): string {
  const offsets: number[] = [];
  for (const { around } of surroundings(parentElementOf(segment.node) ?? segment.block)) {
    const page = documentOf(around);
    const scroller = page && around === rootElementOf(page) ? (scrollerOf(page) ?? around) : around;
    offsets.push(scrollLeftOf(scroller), scrollTopOf(scroller));
  }
  return offsets.join();
}
