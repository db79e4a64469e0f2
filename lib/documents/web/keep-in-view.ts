import { nextFrame } from '@/lib/documents/next-frame';
import { scrollLeftOf, scrollTopOf } from '@/lib/dom/strangers';
import { boxesOf } from './boxes';
import type { Piece } from './pieces';
import { isInView, scrollToPiece } from './scroll-to-piece';
import { scrollersAround } from './scrollers';

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
const scrolledTo = (piece: Piece): string =>
  [...scrollersAround(piece)].flatMap(({ scroller }) => [scrollLeftOf(scroller), scrollTopOf(scroller)]).join();
